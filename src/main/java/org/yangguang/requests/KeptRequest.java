package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.ReplyTime;

/**
 * A request as far as its clock goes, with the due date that is kept with it.
 *
 * @param reopened whether it is answered anew, and the due date is that of the new reply
 * @param file of one that is worked on here; null for one that a ledger alone tells of
 */
record KeptRequest(
        long id,
        long agency,
        String registration,
        LocalDate receivedOn,
        Request.Course course,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate due,
        boolean reopened,
        @Nullable CaseFile file) {

    @Nullable LocalDate due(WorkingDays by) {
        return file == null
                ? ReplyClock.due(receivedOn, course, outcome, by).kept()
                : ReplyTime.due(file, by).kept();
    }

    KeptRequest with(@Nullable CaseFile found) {
        return new KeptRequest(id, agency, registration, receivedOn, course, closedOn, outcome, due, reopened, found);
    }

    /** Whether nobody has answered yet what the due date is about. */
    boolean open() {
        return closedOn == null || reopened;
    }
}
