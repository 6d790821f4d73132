/**
 * Append-only, hash-chained record of who changed what (审计日志), written in the transaction of the change itself.
 */
@ApplicationModule(
        displayName = "审计",
        allowedDependencies = {"shared"})
@NullMarked
package org.yangguang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
