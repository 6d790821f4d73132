/**
 * The fictional demonstration county 明川县: agencies and three years of invented records. Nothing depends on it, and nothing in
 * it is real.
 */
@ApplicationModule(
        displayName = "演示县",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "identity",
            "calendar",
            "publication",
            "channels",
            "requests",
            "requests :: amendments",
            "requests :: cases",
            "requests :: decisions",
            "requests :: papers",
            "documents",
            "remedies",
            "gazette",
            "interaction",
            "inspection",
            "supervision",
            "annualreport"
        })
@NullMarked
package org.yangguang.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
