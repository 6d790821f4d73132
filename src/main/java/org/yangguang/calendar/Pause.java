package org.yangguang.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Refusal;

/**
 * Time that is not counted (不计算在期限内): the days after {@code from} and not after {@code to}, both dates as they stand in
 * the ledger.
 *
 * @param from when the opinion, the correction or the fee was asked for
 * @param to when it came; null while it has not
 * @param atMost working days after which the pause ends whatever comes; null for no such cap
 * @param rule the rule that stops the clock
 */
public record Pause(
        LocalDate from, @Nullable LocalDate to, @Nullable Integer atMost, Rule rule) {

    /** Working days that a third party has for its opinion (Regulation art. 32). */
    public static final int THIRD_PARTY_DAYS = 15;

    /** @throws Refusal if it ends before it begins, or the cap is below one day */
    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new Refusal("暂停计算的结束日期" + to + "早于开始日期" + from + "，请核对。");
        }
        if (atMost != null && atMost < 1) {
            throw new Refusal("征求第三方意见的期限应当至少为1个工作日。");
        }
    }

    /** A third party's or another agency's opinion was asked for (art. 33 para. 3); open while {@code to} is null. */
    public static Pause consultation(LocalDate from, @Nullable LocalDate to) {
        return new Pause(from, to, null, Rule.CONSULTATION);
    }

    /** The applicant was asked for a correction that has not come; when it comes, the deadline is restarted instead (art. 30). */
    public static Pause awaitingCorrection(LocalDate askedOn) {
        return new Pause(askedOn, null, null, Rule.CORRECTION);
    }

    /** The applicant was asked for a fee that is not paid; when it is, the deadline is restarted instead. */
    public static Pause awaitingFee(LocalDate askedOn) {
        return new Pause(askedOn, null, null, Rule.FEE);
    }

    /** The same pause, ending on its nth working day at the latest. */
    public Pause atMost(int workingDays) {
        return new Pause(from, to, workingDays, rule);
    }

    /** The last day that is not counted; null while the pause is open and nothing caps it. */
    @Nullable LocalDate end(WorkingDays calendar) {
        if (atMost == null) {
            return to;
        }
        if (to != null && calendar.covers(from, to) && calendar.count(from, to) <= atMost) {
            return to;
        }
        return calendar.nth(from, atMost);
    }
}
