package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/**
 * The clock of a reply: which of a request's days start, restart, pause and extend it (Regulation arts. 30, 32–34).
 */
@Component
public class ReplyClock {

    private final CalendarInForce calendar;

    ReplyClock(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    /** By when the request must be answered. */
    public Due due(Request request) {
        Request.Closing closing = request.closing();
        return due(
                request.receivedOn(),
                request.course(),
                closing == null ? null : closing.outcome(),
                calendar.workingDays());
    }

    /** The same from what moves the clock alone, by that calendar. */
    static Due due(LocalDate receivedOn, Request.Course course, @Nullable Outcome outcome, WorkingDays days) {
        if (outcome == Outcome.FEE_NOT_PAID_IN_TIME) {
            return new Due.StandsStill();
        }
        try {
            Deadline deadline = deadline(receivedOn, course);
            LocalDate extendedOn = course.extendedOn();
            // An extension that the applicant is told of after the time has run out no longer extends anything.
            return extendedOn != null && inTime(extendedOn, deadline, days)
                    ? said(deadline.extend(), days)
                    : said(deadline, days);
        } catch (UnconfirmedYear year) {
            return new Due.Unconfirmed(year.year());
        }
    }

    private static Deadline deadline(LocalDate receivedOn, Request.Course course) {
        Deadline deadline = Deadline.of(receivedOn);
        LocalDate asked = course.correctionAskedOn();
        LocalDate corrected = course.correctionReceivedOn();
        if (corrected != null) {
            deadline = deadline.corrected(corrected);
        } else if (asked != null) {
            // Asked for after the time has run out, a correction stops nothing any more.
            deadline = deadline.paused(Pause.awaitingCorrection(asked));
        }
        LocalDate sent = course.consultationSentOn();
        if (sent == null) {
            return deadline;
        }
        Pause pause = Pause.consultation(sent, course.consultationReturnedOn());
        // Whoever is asked has 15 working days (arts. 32 and 34); without an answer the clock runs on after them.
        boolean open = course.consultationReturnedOn() == null;
        return deadline.paused(open ? pause.atMost(Pause.THIRD_PARTY_DAYS) : pause);
    }

    private static boolean inTime(LocalDate day, Deadline deadline, WorkingDays days) {
        return switch (deadline.due(days)) {
            case DueDate.On due -> !day.isAfter(due.day());
            case DueDate.StandsStill ignored -> true;
        };
    }

    private static Due said(Deadline deadline, WorkingDays days) {
        return switch (deadline.due(days)) {
            case DueDate.On due -> new Due.On(due.day());
            case DueDate.StandsStill ignored -> new Due.StandsStill();
        };
    }
}
