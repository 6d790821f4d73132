/**
 * Screens for who keeps the installation (系统管理): the audit trail, agencies, background work, settings, the calendar. Holds
 * nothing of its own.
 */
@ApplicationModule(
        displayName = "系统管理",
        allowedDependencies = {
            "shared",
            "audit",
            "ui",
            "identity",
            "organisation",
            "jobs",
            "calendar",
            "documents :: tables"
        })
@NullMarked
package org.yangguang.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
