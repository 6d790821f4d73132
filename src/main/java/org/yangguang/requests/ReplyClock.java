package org.yangguang.requests;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
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

    private final WorkingDays calendar;

    ReplyClock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** By when the request must be answered. */
    public Due due(Request request) {
        Request.Closing closing = request.closing();
        if (closing != null && closing.outcome() == Outcome.FEE_NOT_PAID_IN_TIME) {
            return new Due.StandsStill();
        }
        try {
            Deadline deadline = deadline(request);
            LocalDate extendedOn = request.course().extendedOn();
            // An extension that the applicant is told of after the time has run out no longer extends anything.
            return extendedOn != null && inTime(extendedOn, deadline) ? said(deadline.extend()) : said(deadline);
        } catch (UnconfirmedYear year) {
            return new Due.Unconfirmed(year.year());
        }
    }

    private static Deadline deadline(Request request) {
        Deadline deadline = Deadline.of(request.receivedOn());
        LocalDate asked = request.course().correctionAskedOn();
        LocalDate corrected = request.course().correctionReceivedOn();
        if (corrected != null) {
            deadline = deadline.corrected(corrected);
        } else if (asked != null) {
            // Asked for after the time has run out, a correction stops nothing any more.
            deadline = deadline.paused(Pause.awaitingCorrection(asked));
        }
        LocalDate sent = request.course().consultationSentOn();
        if (sent == null) {
            return deadline;
        }
        Pause pause = Pause.consultation(sent, request.course().consultationReturnedOn());
        // Whoever is asked has 15 working days (arts. 32 and 34); without an answer the clock runs on after them.
        boolean open = request.course().consultationReturnedOn() == null;
        return deadline.paused(open ? pause.atMost(Pause.THIRD_PARTY_DAYS) : pause);
    }

    private boolean inTime(LocalDate day, Deadline deadline) {
        return switch (deadline.due(calendar)) {
            case DueDate.On due -> !day.isAfter(due.day());
            case DueDate.StandsStill ignored -> true;
        };
    }

    private Due said(Deadline deadline) {
        return switch (deadline.due(calendar)) {
            case DueDate.On due -> new Due.On(due.day());
            case DueDate.StandsStill ignored -> new Due.StandsStill();
        };
    }
}
