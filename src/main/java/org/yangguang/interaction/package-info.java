/**
 * Meeting the public: open days (政府开放日) now; mailbox, consultations and evaluations join them.
 */
@ApplicationModule(
        displayName = "互动",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "publication",
            "requests",
            "calendar",
            "documents"
        })
@NullMarked
package org.yangguang.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
