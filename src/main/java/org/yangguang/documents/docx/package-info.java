/** Documents for Word and WPS. */
@NullMarked
package org.yangguang.documents.docx;

import org.jspecify.annotations.NullMarked;
