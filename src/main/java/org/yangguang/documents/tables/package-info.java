/**
 * Tables read out of files that people send: workbooks (.xlsx) and CSV files in a folder or an archive, checked before they are opened and
 * read row by row in constant memory; and lists as workbooks or CSV files for people's spreadsheets, written row by row.
 */
@NamedInterface("tables")
@NullMarked
package org.yangguang.documents.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
