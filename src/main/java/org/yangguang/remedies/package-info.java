/**
 * Administrative reconsiderations and lawsuits over disclosure (行政复议, 行政诉讼): kept case by case at the desk, or brought in from
 * a ledger.
 *
 * <p>Serves the Regulation art. 51; its figures are table 4 of the annual report.
 */
@ApplicationModule(
        displayName = "复议诉讼",
        allowedDependencies = {
            "shared",
            "registers",
            "audit",
            "ui",
            "organisation",
            "identity",
            "requests",
            "requests :: cases",
            "calendar",
            "documents",
            "documents :: files",
            "documents :: tables"
        })
@NullMarked
package org.yangguang.remedies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
