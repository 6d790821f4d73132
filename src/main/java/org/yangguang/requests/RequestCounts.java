package org.yangguang.requests;

import org.jspecify.annotations.Nullable;
import org.yangguang.registers.Measure;
import org.yangguang.registers.Slice;
import org.yangguang.registers.Tally;
import org.yangguang.shared.Money;

/** An agency's figures of table 3 for a year, by applicant type and outcome. */
public final class RequestCounts {

    private final long agency;
    private final Tally tally;

    RequestCounts(long agency, Tally tally) {
        this.agency = agency;
        this.tally = tally;
    }

    /**
     * A figure, or a part of it.
     *
     * @param type null for all applicants together
     * @param outcome null for all outcomes together
     */
    public long of(RequestFigure figure, @Nullable ApplicantType type, @Nullable Outcome outcome) {
        return tally.of(agency, figure.measure(), slice(type, outcome));
    }

    /** A figure over all applicants and outcomes. */
    public long of(RequestFigure figure) {
        return of(figure, null, null);
    }

    /** Processing fees (信息处理费) of the requests closed in the year. */
    public Money processingFees() {
        Measure fees = RequestMeasures.PROCESSING_FEES;
        return new Money(tally.of(agency, fees));
    }

    static Slice slice(@Nullable ApplicantType type, @Nullable Outcome outcome) {
        Slice slice = type == null ? Slice.ALL : Slice.of("applicant_type", type);
        return outcome == null ? slice : slice.and("outcome", outcome);
    }
}
