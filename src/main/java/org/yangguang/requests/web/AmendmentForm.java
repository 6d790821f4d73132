package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What somebody enters about something that happened to an amendment; each action has the fields that {@link AmendmentFields} names.
 *
 * @param version of the case that the person saw
 * @param on the day that counts
 * @param done when the record was corrected
 * @param agency of the county that has the power to correct it
 * @param name of one that is not of the county
 * @param agreed whether the proposal is approved; else it is returned
 * @param number of the letter; empty for the next one
 */
record AmendmentForm(
        @Nullable Integer version,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @Nullable String text,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate done,

        @Nullable Long agency,
        @Nullable String name,
        @Nullable String contact,
        @Nullable Boolean agreed,
        @Nullable String number) {

    static AmendmentForm empty(int version, LocalDate today) {
        return new AmendmentForm(version, today, "", null, null, null, "", "", null, "");
    }

    LocalDate day() {
        return Objects.requireNonNull(on);
    }

    String words() {
        return WhoForm.text(text);
    }

    /** The number that is asked for; null for the next one. */
    @Nullable String letter() {
        String asked = WhoForm.text(number);
        return asked.isEmpty() ? null : asked;
    }
}
