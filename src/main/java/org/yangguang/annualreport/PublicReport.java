package org.yangguang.annualreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as the public may see it: the latest published edition, as it was frozen.
 *
 * @param correction why an earlier edition was corrected by this one; null for a first edition
 */
public record PublicReport(
        FrozenReport frozen, Instant publishedAt, @Nullable String correction) {

    public AnnualReport report() {
        return frozen.report();
    }
}
