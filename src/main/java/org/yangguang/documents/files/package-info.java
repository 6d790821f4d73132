/**
 * Files that people send or the program makes: kept outside the database under the hash of their content (SM3), so that a
 * changed one is found, and sealed, so that the disk and its backups tell nothing of what is in them.
 */
@NamedInterface("files")
@NullMarked
package org.yangguang.documents.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
