package org.yangguang.annualreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.frozen.Fingerprint;
import org.yangguang.annualreport.frozen.FrozenForm;
import org.yangguang.shared.Actor;

/**
 * A submission as it lies in the database.
 *
 * @param report key of the report
 * @param number of the submission, from 1
 * @param publishedAt null where it was not published
 */
record StoredSubmission(
        long report,
        int number,
        int edition,
        Instant frozenAt,
        Actor by,
        String document,
        String hash,
        String annexHash,
        int annexRows,
        @Nullable Instant publishedAt) {

    /** Whether the JSON is what was hashed. */
    boolean sound() {
        return Fingerprint.of(document).equals(hash);
    }

    /**
     * The report in it.
     *
     * @throws IllegalStateException if the JSON was changed since
     */
    FrozenReport open() {
        if (!sound()) {
            throw new IllegalStateException("submission " + number + " of report " + report + " lost its hash " + hash);
        }
        FrozenForm.Frozen frozen = FrozenForm.read(document);
        return new FrozenReport(
                frozen.report(),
                edition,
                number,
                frozenAt,
                by,
                hash,
                frozen.reason(),
                annexHash,
                annexRows,
                publishedAt);
    }
}
