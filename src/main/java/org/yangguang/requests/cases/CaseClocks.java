package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.yangguang.requests.cases.CaseEvent.Reopened;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseEvent.ReplyDelayed;
import org.yangguang.requests.cases.CaseEvent.Withdrawn;

/** All clocks of a case by a calendar. */
public final class CaseClocks {

    /** Working days in which a correction must be asked for (art. 30). */
    static final int CORRECTION_NOTICE_DAYS = 7;

    /** Working days that the applicant has to pay. */
    static final int PAYMENT_DAYS = 20;

    private final CaseFile file;
    private final WorkingDays days;
    private final @Nullable LocalDate closed;
    private final List<CaseClock> clocks = new ArrayList<>();

    private CaseClocks(CaseFile file, WorkingDays days) {
        this.file = file;
        this.days = days;
        this.closed = file.last(Replied.class)
                .map(Replied::on)
                .or(() -> file.last(Withdrawn.class).map(Withdrawn::on))
                .orElse(null);
    }

    /** The clocks that started, in the order in which they matter: the reply first. */
    public static List<CaseClock> of(CaseFile file, WorkingDays days) {
        CaseClocks all = new CaseClocks(file, days);
        if (file.receivedOn() == null) {
            LocalDate arrived = file.arrival().on();
            all.add(ClockKind.CONFIRMATION, "", arrived, () -> new Due.On(arrived), all.closed);
        } else {
            all.reply();
            all.applicant();
            file.consultations().forEach(all::consultation);
        }
        return List.copyOf(all.clocks);
    }

    private void reply() {
        ClockKind kind = ReplyTime.delayedTo(file) != null
                ? ClockKind.DELAYED_REPLY
                : file.last(Reopened.class).isPresent() ? ClockKind.NEW_REPLY : ClockKind.REPLY;
        LocalDate start = file.last(ReplyDelayed.class)
                .map(ReplyDelayed::on)
                .or(() -> file.last(Reopened.class).map(Reopened::on))
                .orElseGet(file::receivedOn);
        add(kind, "", start, () -> ReplyTime.due(file, days), closed);
    }

    private void applicant() {
        file.last(CorrectionAsked.class)
                .ifPresent(asked -> add(
                        ClockKind.CORRECTION,
                        "",
                        asked.on(),
                        () -> new Due.On(asked.until()),
                        file.last(CorrectionReceived.class)
                                .map(CorrectionReceived::on)
                                .orElse(closed)));
        file.last(ReasonsAsked.class)
                .ifPresent(asked -> add(
                        ClockKind.REASONS,
                        "",
                        asked.on(),
                        () -> new Due.On(asked.until()),
                        file.last(ReasonsGiven.class).map(ReasonsGiven::on).orElse(closed)));
        file.last(FeeNotified.class)
                .ifPresent(fee -> add(
                        ClockKind.FEE,
                        "",
                        fee.on(),
                        () -> new Due.On(days.nth(fee.on(), PAYMENT_DAYS)),
                        file.last(FeePaid.class).map(FeePaid::on).orElse(closed)));
    }

    private void consultation(Consultation consultation) {
        LocalDate served = consultation.servedOn();
        add(
                switch (consultation.kind()) {
                    case THIRD_PARTY -> ClockKind.THIRD_PARTY;
                    case JOINT_AUTHOR -> ClockKind.JOINT_AUTHOR;
                    case OTHER_AGENCY -> ClockKind.OTHER_AGENCY;
                },
                consultation.party(),
                served == null ? consultation.sentOn() : served,
                () -> new Due.On(consultation.dueOn(days)),
                consultation.open() ? closed : consultation.endedOn());
    }

    private void add(
            ClockKind kind, String about, @Nullable LocalDate start, Supplier<Due> due, @Nullable LocalDate met) {
        if (start != null) {
            clocks.add(new CaseClock(kind, about, start, said(due), met));
        }
    }

    private static Due said(Supplier<Due> due) {
        try {
            return due.get();
        } catch (UnconfirmedYear year) {
            return new Due.Unconfirmed(year.year());
        }
    }
}
