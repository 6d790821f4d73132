/** Zip archives that several formats are made of. */
@NullMarked
package org.yangguang.documents.archive;

import org.jspecify.annotations.NullMarked;
