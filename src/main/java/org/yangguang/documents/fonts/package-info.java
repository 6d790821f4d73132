/** The faces that PDF and OFD embed. */
@NullMarked
package org.yangguang.documents.fonts;

import org.jspecify.annotations.NullMarked;
