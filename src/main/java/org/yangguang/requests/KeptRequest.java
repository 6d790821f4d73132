package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.WorkingDays;

/** A request as far as its clock goes, with the due date that is kept with it. */
record KeptRequest(
        long id,
        long agency,
        String registration,
        LocalDate receivedOn,
        Request.Course course,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate due) {

    @Nullable LocalDate due(WorkingDays by) {
        return ReplyClock.due(receivedOn, course, outcome, by).kept();
    }
}
