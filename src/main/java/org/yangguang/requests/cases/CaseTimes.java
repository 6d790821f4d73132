package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.FeePaid;
import org.yangguang.requests.cases.CaseEvent.ReasonsAsked;
import org.yangguang.requests.cases.CaseEvent.ReasonsGiven;

/** Which times of a case have run out on a day. Where the calendar cannot say, nothing has: a person decides. */
final class CaseTimes {

    private final CaseFile file;
    private final LocalDate on;
    private final WorkingDays days;

    CaseTimes(CaseFile file, LocalDate on, WorkingDays days) {
        this.file = file;
        this.on = on;
        this.days = days;
    }

    boolean correctionTooLate() {
        LocalDate received = file.receivedOn();
        return received != null && after(received, CaseClocks.CORRECTION_NOTICE_DAYS);
    }

    boolean replyLate() {
        return file.receivedOn() != null && ReplyTime.due(file, days) instanceof Due.On due && on.isAfter(due.day());
    }

    boolean feeLapsed() {
        return file.last(FeeNotified.class)
                .filter(fee -> after(fee.on(), CaseClocks.PAYMENT_DAYS))
                .isPresent();
    }

    boolean someConsultationLapsed() {
        return file.consultations().stream().anyMatch(one -> one.open() && lapsed(one));
    }

    boolean lapsed(Consultation one) {
        try {
            return on.isAfter(one.dueOn(days));
        } catch (UnconfirmedYear unknown) {
            return false;
        }
    }

    /** Why nothing can be decided yet, because the applicant still has time; null if nothing is waited for. */
    @Nullable String stillWaitedFor() {
        if (file.pending(CorrectionAsked.class, CorrectionReceived.class)
                && file.last(CorrectionAsked.class)
                        .filter(asked -> !on.isAfter(asked.until()))
                        .isPresent()) {
            return "申请人的补正期限还没有届满";
        }
        if (file.pending(ReasonsAsked.class, ReasonsGiven.class)
                && file.last(ReasonsAsked.class)
                        .filter(asked -> !on.isAfter(asked.until()))
                        .isPresent()) {
            return "申请人说明理由的期限还没有届满";
        }
        return file.pending(FeeNotified.class, FeePaid.class) && !feeLapsed() ? "申请人的缴费期限还没有届满" : null;
    }

    private boolean after(LocalDate start, int workingDays) {
        try {
            return on.isAfter(days.nth(start, workingDays));
        } catch (UnconfirmedYear unknown) {
            return false;
        }
    }
}
