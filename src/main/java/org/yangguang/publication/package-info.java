/**
 * Proactive disclosure (主动公开): normative documents, enforcement decisions, administrative fees.
 *
 * <p>Serves the Regulation arts. 19–26; its figures are table 2 of the annual report.
 */
@ApplicationModule(
        displayName = "主动公开",
        allowedDependencies = {"shared", "registers", "audit", "ui", "organisation", "calendar", "documents"})
@NullMarked
package org.yangguang.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
