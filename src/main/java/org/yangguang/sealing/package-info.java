/**
 * Seals: encryption of single values and of files under keys that are kept in files outside the database, one file a purpose.
 */
@ApplicationModule(
        displayName = "密封",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
