/** Sealing of what must not be read in the database: SM4-GCM under keys that lie outside it. */
@ApplicationModule(
        displayName = "密封",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
