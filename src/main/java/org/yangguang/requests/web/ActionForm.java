package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.fees.FeeMode;

/**
 * What somebody enters about something that happened to a case; each action has the fields that {@link ActionFields} names.
 *
 * @param version of the case that the person saw
 * @param on the day that counts
 * @param agreed whether an approval is given; else it is refused or the proposal returned
 * @param facts what must be on file for an outcome, by name
 */
record ActionForm(
        @Nullable Integer version,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @Nullable String text,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,

        @Nullable Consulting kind,
        @Nullable String party,
        @Nullable Integer consultation,
        @Nullable Opinion opinion,
        @Nullable Integer days,
        @Nullable FeeMode mode,
        @Nullable Integer quantity,
        @Nullable Boolean agreed,
        @Nullable Outcome outcome,
        @Nullable NotHeldReason notHeld,
        @Nullable String referredTo,
        @Nullable Boolean sensitive,
        @Nullable String number,
        @Nullable Delivery delivery,
        @Nullable Long handler,
        @Nullable String unit,
        @Nullable Map<String, String> facts) {

    static ActionForm empty(int version, LocalDate on) {
        return new ActionForm(
                version, on, "", null, null, "", null, null, null, null, null, null, null, null, "", null, "", null,
                null, "", Map.of());
    }

    ActionForm withVersion(int newer) {
        return new ActionForm(
                newer,
                on,
                text,
                until,
                kind,
                party,
                consultation,
                opinion,
                days,
                mode,
                quantity,
                agreed,
                outcome,
                notHeld,
                referredTo,
                sensitive,
                number,
                delivery,
                handler,
                unit,
                facts);
    }

    LocalDate day() {
        return Objects.requireNonNull(on);
    }

    String words() {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
