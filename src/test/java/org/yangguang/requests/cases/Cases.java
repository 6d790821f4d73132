package org.yangguang.requests.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Submission;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RequiredFact;
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

    /** A proposal with all that the law wants on file. */
    static Proposal proposal(Outcome outcome) {
        DecisionKind kind = DecisionKind.of(outcome).getFirst();
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, "见案卷"));
        return Proposal.of(kind, null, "理由", facts, false);
    }
}
