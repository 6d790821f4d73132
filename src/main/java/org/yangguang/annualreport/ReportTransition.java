package org.yangguang.annualreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.shared.Actor;

/**
 * One step of a report, as its timeline keeps it.
 *
 * @param edition of the report after the step
 * @param reason as written; null where none was given
 */
public record ReportTransition(
        int edition,
        Step step,
        Instant at,
        Actor by,
        ReportStatus from,
        ReportStatus to,
        @Nullable String reason) {}
