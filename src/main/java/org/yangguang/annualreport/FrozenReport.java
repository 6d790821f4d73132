package org.yangguang.annualreport;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * A report as it was frozen when it was submitted. Nothing that happens to the records later changes it.
 *
 * @param edition 1 is the report itself, each correction is one more
 * @param submission number of the submission
 * @param hash SM3 of its canonical JSON
 * @param reason why it was submitted although rules failed; null where none did
 * @param annexHash SM3 of the rows behind table 3, as the file is offered
 * @param annexRows how many rows that file has, without the heading
 * @param publishedAt null where it was not published
 */
public record FrozenReport(
        AnnualReport report,
        int edition,
        int submission,
        Instant frozenAt,
        Actor submitter,
        String hash,
        @Nullable String reason,
        String annexHash,
        int annexRows,
        @Nullable Instant publishedAt) {

    /** Errors that failed and were submitted with a reason. */
    public List<RuleResult> overridden() {
        return report.rules().stream().filter(RuleResult::blocks).toList();
    }
}
