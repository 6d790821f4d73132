/** Documents as workbooks: a sheet with the text and one for each table. */
@NullMarked
package org.yangguang.documents.xlsx;

import org.jspecify.annotations.NullMarked;
