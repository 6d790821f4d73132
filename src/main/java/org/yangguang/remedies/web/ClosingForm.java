package org.yangguang.remedies.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyResult;

/** How a case ended, as it is typed. */
record ClosingForm(
        @Nullable Integer version,
        @NotNull(message = "请选择结果") @Nullable RemedyResult result,
        @NotNull(message = "请填写审结日期") @Nullable LocalDate closedOn,
        @Nullable LocalDate effectiveOn,

        @Size(max = 1000, message = "责令内容最多 1000 字") @Nullable String ordered,

        @Nullable Boolean disclosureOrdered) {

    static ClosingForm of(RemedyCase it) {
        return new ClosingForm(it.version(), null, null, null, null, false);
    }

    RemedyFacts.Ending ending() {
        return new RemedyFacts.Ending(
                Objects.requireNonNull(result),
                closedOn,
                effectiveOn,
                RemedyForm.text(ordered),
                Boolean.TRUE.equals(disclosureOrdered),
                null);
    }

    /** The version that was acted upon; a form without one was not made here and matches none. */
    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }
}
