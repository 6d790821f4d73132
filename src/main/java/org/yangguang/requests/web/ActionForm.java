package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;

/**
 * What somebody enters about something that happened to a case; each action has the fields that {@link ActionFields} names.
 *
 * @param version of the case that the person saw
 * @param on the day that counts
 * @param decision that a fee by page is charged for
 * @param agreed whether an approval is given; else it is refused or the proposal returned
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
        @Nullable DecisionKind decision,
        @Nullable Boolean agreed,
        @Nullable String number,
        @Nullable Delivery delivery,
        @Nullable Long handler,
        @Nullable String unit) {

    static ActionForm empty(int version, LocalDate on) {
        return new ActionForm(
                version, on, "", null, null, "", null, null, null, null, null, null, null, "", null, null, "");
    }

    /** The same with the standard of the fee that is proposed. */
    ActionForm charged(FeeMode proposed) {
        return with(text, proposed, number);
    }

    /** The same with the number that a letter gets unless somebody chooses another. */
    ActionForm numbered(String next) {
        return with(text, mode, next);
    }

    /** The same with words to begin with. */
    ActionForm written(String words) {
        return with(words, mode, number);
    }

    private ActionForm with(@Nullable String words, @Nullable FeeMode standard, @Nullable String letter) {
        return new ActionForm(
                version,
                on,
                words,
                until,
                kind,
                party,
                consultation,
                opinion,
                days,
                standard,
                quantity,
                decision,
                agreed,
                letter,
                delivery,
                handler,
                unit);
    }

    LocalDate day() {
        return Objects.requireNonNull(on);
    }

    String words() {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** What was written, line by line, without empty ones. */
    List<String> lines() {
        return words().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
