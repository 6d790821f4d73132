/**
 * The portal's front page.
 */
@ApplicationModule(
        displayName = "首页",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "identity",
            "calendar",
            "annualreport"
        })
@NullMarked
package org.yangguang.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
