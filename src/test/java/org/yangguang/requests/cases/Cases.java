package org.yangguang.requests.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Actor;

/** Cases for tests. */
final class Cases {

    static final WorkingDays NATIONAL = WorkingDays.of(HolidayCalendar.national());
    static final Actor LI = new Actor("li", "李某");
    static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    private Cases() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** A case that was handed in on 1 March 2021 and given to a handler, and then this. */
    static CaseFile handled(CaseEvent... more) {
        return file(Stream.concat(
                        Stream.of(
                                new CaseEvent.Arrived(MONDAY, Submission.IN_PERSON, true, "供热特许经营协议"),
                                new CaseEvent.Assigned(MONDAY, "li", "李某", null)),
                        Arrays.stream(more))
                .toList());
    }

    static CaseFile file(List<CaseEvent> events) {
        return new CaseFile(events.stream()
                .map(event -> new CaseEntry(event, LI, Instant.EPOCH))
                .toList());
    }

    static CaseFile and(CaseFile file, CaseEvent event) {
        return file.with(new CaseEntry(event, LI, Instant.EPOCH));
    }

    static Proposal proposal(Outcome outcome) {
        return new Proposal(outcome, null, null, "理由", Map.of(), false);
    }
}
