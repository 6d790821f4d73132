/**
 * Requests for government information (依申请公开) with their clocks and decisions.
 *
 * <p>Serves the Regulation arts. 27–44; its figures are table 3 of the annual report.
 */
@ApplicationModule(
        displayName = "依申请公开",
        allowedDependencies = {
            "shared",
            "registers",
            "sealing",
            "audit",
            "jobs",
            "mail",
            "reminders",
            "ui",
            "organisation",
            "identity",
            "publication",
            "calendar",
            "documents",
            "documents :: files",
            "documents :: hidden",
            "documents :: redaction",
            "documents :: tables"
        })
@NullMarked
package org.yangguang.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
