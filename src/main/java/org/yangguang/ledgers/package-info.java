/**
 * Ledgers (台账): the Excel records that offices keep, checked row by row and recorded with the modules that own them.
 */
@ApplicationModule(
        displayName = "台账导入",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "identity",
            "organisation",
            "calendar",
            "documents",
            "documents :: tables",
            "documents :: files",
            "jobs",
            "sealing",
            "annualreport",
            "annualreport :: file",
            "database",
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
package org.yangguang.ledgers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
