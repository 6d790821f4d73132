/**
 * Files that people send or the program makes: kept outside the database under the hash of their content (SM3), so that a
 * changed one is found.
 */
@NamedInterface("files")
@NullMarked
package org.yangguang.documents.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
