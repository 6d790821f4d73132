package org.yangguang.requests.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.Pause;

/**
 * What may happen to a request on its way to the reply.
 *
 * @param received when it counts as received (art. 31)
 * @param corrected when the correction came
 * @param asked when a third party's or another agency's opinion was asked for
 * @param answered when it came; empty while it has not
 * @param extended whether the time was extended
 */
record DeadlineForm(
        @NotNull(message = "请填写收到申请之日") @Nullable LocalDate received,

        @Nullable LocalDate corrected,

        @Nullable LocalDate asked,

        @Nullable LocalDate answered,

        @Nullable Boolean extended) {

    /** From then on the Regulation gives 20 working days; before, it gave 15 (修订后的《条例》 art. 56). */
    private static final LocalDate REVISED = LocalDate.of(2019, 5, 15);

    static final DeadlineForm EMPTY = new DeadlineForm(null, null, null, null, null);

    /** What dates say against each other. */
    void check(Errors errors) {
        if (received == null) {
            return;
        }
        if (received.isBefore(REVISED)) {
            errors.rejectValue("received", "early", "2019年5月15日以前收到的申请适用修订前的规定，本页不能计算");
        }
        refuseEarlier(errors, "corrected", corrected, received, "收到补正之日不能早于收到申请之日");
        refuseEarlier(errors, "asked", asked, received, "发出征求意见书之日不能早于收到申请之日");
        if (answered != null && asked == null) {
            errors.rejectValue("asked", "missing", "填写了收到意见之日的，请一并填写发出征求意见书之日");
        }
        refuseEarlier(errors, "answered", answered, asked, "收到意见之日不能早于发出征求意见书之日");
    }

    private static void refuseEarlier(
            Errors errors, String field, @Nullable LocalDate day, @Nullable LocalDate than, String message) {
        if (day != null && than != null && day.isBefore(than)) {
            errors.rejectValue(field, "early", message);
        }
    }

    /** The time asked for an opinion; without an answer the clock runs on after the 15 working days of arts. 32 and 34. */
    @Nullable Pause pause() {
        if (asked == null) {
            return null;
        }
        Pause pause = Pause.consultation(asked, answered);
        return answered == null ? pause.atMost(Pause.THIRD_PARTY_DAYS) : pause;
    }

    /** The clock from the receipt, nothing else having happened. */
    Deadline start() {
        if (received == null) {
            throw new IllegalStateException("no day of receipt");
        }
        return Deadline.of(received);
    }
}
