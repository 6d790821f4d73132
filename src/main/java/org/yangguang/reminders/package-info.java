@ApplicationModule(
        displayName = "提醒",
        allowedDependencies = {"shared", "audit", "jobs", "mail", "ui", "sealing", "identity"})
@NullMarked
package org.yangguang.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
