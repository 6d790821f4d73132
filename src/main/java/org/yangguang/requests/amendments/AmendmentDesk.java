package org.yangguang.requests.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.ArrivalDay;
import org.yangguang.requests.cases.LetterNumbers;
import org.yangguang.requests.cases.NumberSeries;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Registers requests for the correction of records about oneself, and takes down what happens to them (Regulation art. 41). */
@Service
@Transactional
public class AmendmentDesk {

    /** Numbers are given over the whole county, not agency by agency: a case that is forwarded keeps the one its applicant knows. */
    private static final AgencyId COUNTY = new AgencyId(0);

    private final Amendments amendments;
    private final AmendmentTable table;
    private final AmendmentLetters letters;
    private final AmendmentPapers papers;
    private final NumberSeries numbers;
    private final LetterNumbers letterNumbers;
    private final AmendmentTraces traces;
    private final Clock clock;

    AmendmentDesk(
            Amendments amendments,
            AmendmentTable table,
            AmendmentLetters letters,
            AmendmentPapers papers,
            NumberSeries numbers,
            LetterNumbers letterNumbers,
            AmendmentTraces traces,
            Clock clock) {
        this.amendments = amendments;
        this.table = table;
        this.letters = letters;
        this.papers = papers;
        this.numbers = numbers;
        this.letterNumbers = letterNumbers;
        this.traces = traces;
        this.clock = clock;
    }

    /**
     * Registers one under the next number of the year, e.g. 更2026-001.
     *
     * @throws Refusal if the day cannot be right, or a file cannot be taken
     */
    public Amendment register(
            AgencyId agency, Asked asked, Submission channel, LocalDate arrivedOn, List<Resource> files, Actor by) {
        ArrivalDay.require(arrivedOn, LocalDate.now(clock));
        int year = arrivedOn.getYear();
        String registration = "更%d-%03d".formatted(year, numbers.next(COUNTY, "更正", year));
        AmendmentEvent arrived = new AmendmentEvent.Arrived(arrivedOn, channel);
        AmendmentFile file = new AmendmentFile(List.of(new AmendmentEntry(arrived, agency, by, clock.instant(), null)));
        Amendment made = table.create(registration, asked, file);
        papers.add(made.id(), files, by);
        traces.tell(made, "登记更正申请", "", made.state().label(), channel.label(), by);
        return made;
    }

    /**
     * Takes down what happened.
     *
     * @param version of the case that the person saw
     * @param letter number that its letter goes out under; null for the next one of the agency's series
     * @throws OvertakenAmendment if more has happened since
     * @throws Refusal if the order of things does not allow it
     */
    public Amendment add(long id, int version, AmendmentEvent event, @Nullable String letter, Actor by) {
        Amendment before = amendments.lock(id);
        if (before.version() != version) {
            throw new OvertakenAmendment(before);
        }
        AmendmentRules.refusal(before.file(), event, LocalDate.now(clock), by).ifPresent(why -> {
            throw new Refusal(why);
        });
        AgencyId agency = before.file().agency();
        Amendment after = grown(before, new AmendmentEntry(event, agency, by, clock.instant(), null));
        if (AmendmentLetters.possible(after.file(), before.version())) {
            String number = letterNumbers.takeForAmendment(agency, event.on().getYear(), letter);
            after = grown(before, new AmendmentEntry(event, agency, by, clock.instant(), number));
        }
        table.add(after);
        letters.keep(after);
        traces.tell(
                before,
                AmendmentAction.of(event).label(),
                before.state().label(),
                after.state().label(),
                "日期 " + event.on(),
                by);
        return after;
    }

    /** The same for evidence, with its files. */
    public Amendment addEvidence(
            long id, int version, AmendmentEvent.EvidenceSent event, List<Resource> files, Actor by) {
        Amendment after = add(id, version, event, null, by);
        papers.add(id, files, by);
        return after;
    }

    private static Amendment grown(Amendment before, AmendmentEntry entry) {
        return new Amendment(
                before.id(),
                before.registration(),
                before.applicantType(),
                before.record(),
                before.file().with(entry));
    }
}
