package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.CaseEvent.ExtensionApproved;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.ExtensionNotified;
import org.yangguang.requests.cases.CaseEvent.Reopened;
import org.yangguang.requests.cases.CaseEvent.ReplyDelayed;

/**
 * The clock of a reply: which events start, restart, pause and extend it (Regulation arts. 30, 32–35). The one place for cases of
 * the desk and for those out of ledgers.
 */
public final class ReplyTime {

    private ReplyTime() {}

    /**
     * By when the request, or the reply to be made anew, must be answered.
     *
     * @throws IllegalArgumentException if it was not received yet
     */
    public static Due due(CaseFile file, WorkingDays days) {
        LocalDate delayed = delayedTo(file);
        if (delayed != null) {
            return new Due.On(delayed);
        }
        try {
            return switch (deadline(file, days).due(days)) {
                case DueDate.On on -> new Due.On(on.day());
                case DueDate.StandsStill ignored -> new Due.StandsStill();
            };
        } catch (UnconfirmedYear year) {
            return new Due.Unconfirmed(year.year());
        }
    }

    /** The day that the applicant was told of where the time does not suffice (art. 35); null without such. */
    static @Nullable LocalDate delayedTo(CaseFile file) {
        return file.last(ReplyDelayed.class).map(ReplyDelayed::until).orElse(null);
    }

    /**
     * The count itself, which {@link #due} reads and pages explain.
     *
     * @throws UnconfirmedYear if a year in question is not in the calendar
     */
    public static Deadline deadline(CaseFile file, WorkingDays days) {
        LocalDate start = file.last(Reopened.class)
                .map(Reopened::on)
                .orElseGet(() -> Objects.requireNonNull(file.receivedOn(), "not received yet"));
        Deadline deadline = Deadline.of(start);
        LocalDate awaited = null;
        for (CaseEntry entry : file.round()) {
            switch (entry.event()) {
                case CaseEvent.CorrectionReceived corrected -> {
                    deadline = deadline.corrected(corrected.on());
                    awaited = null;
                }
                case CaseEvent.FeePaid paid -> deadline = deadline.feePaid(paid.on());
                case CaseEvent.CorrectionAsked asked -> awaited = asked.on();
                default -> {}
            }
        }
        if (awaited != null) {
            // Asked for after the time has run out, a correction stops nothing any more.
            deadline = deadline.paused(Pause.awaitingCorrection(awaited));
        }
        for (Consultation consultation : file.consultations()) {
            deadline = deadline.paused(consultation.pause(days));
        }
        return extended(file, unpaid(file, deadline), days);
    }

    private static Deadline unpaid(CaseFile file, Deadline deadline) {
        return file.pending(CaseEvent.FeeNotified.class, CaseEvent.FeePaid.class)
                ? file.last(CaseEvent.FeeNotified.class)
                        .map(fee -> deadline.paused(Pause.awaitingFee(fee.on())))
                        .orElse(deadline)
                : deadline;
    }

    /** An extension that the applicant is told of after the time has run out no longer extends anything. */
    private static Deadline extended(CaseFile file, Deadline deadline, WorkingDays days) {
        boolean inTime = file.last(ExtensionNotified.class).stream().anyMatch(notified -> switch (deadline.due(days)) {
            case DueDate.On due -> !notified.on().isAfter(due.day());
            case DueDate.StandsStill ignored -> true;
        });
        return inTime && file.last(ExtensionApproved.class).isPresent()
                ? deadline.extend(file.last(ExtensionAsked.class)
                        .map(ExtensionAsked::days)
                        .orElse(Deadline.EXTENSION_DAYS))
                : deadline;
    }
}
