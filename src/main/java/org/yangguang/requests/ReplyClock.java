package org.yangguang.requests;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.ImportedCourse;
import org.yangguang.requests.cases.ReplyTime;

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
        return ReplyTime.due(ImportedCourse.of(receivedOn, null, "", course, null, Instant.EPOCH), days);
    }
}
