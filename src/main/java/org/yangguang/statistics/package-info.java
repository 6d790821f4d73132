/**
 * The year's figures of an agency, composed from what the owners of the records answer. Reads no table of its own.
 */
@ApplicationModule(
        displayName = "统计",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "calendar",
            "publication",
            "channels",
            "requests",
            "remedies",
            "gazette",
            "interaction",
            "inspection",
            "supervision"
        })
@NullMarked
package org.yangguang.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
