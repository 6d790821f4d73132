package org.yangguang.annualreport;

import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.shared.Actor;

/**
 * Where one of many reports stands.
 *
 * @param edition 1 is the report itself, each correction is one more
 * @param submitter of the latest submission; null before the first
 */
public record ReportStanding(
        Agency agency,
        int year,
        ReportStatus status,
        int edition,
        @Nullable Actor submitter) {

    public boolean published() {
        return status == ReportStatus.PUBLISHED;
    }
}
