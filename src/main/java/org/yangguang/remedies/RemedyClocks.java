package org.yangguang.remedies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;

/** The times that the law sets in a case, by the calendar in force. Cases under the acts before hold none. */
@Component
public class RemedyClocks {

    /** The Administrative Reconsideration Law of 2023 is in force. */
    private static final LocalDate RECONSIDERATION_LAW = LocalDate.of(2024, 1, 1);

    /** 法释〔2025〕8号 is in force. */
    private static final LocalDate INTERPRETATION = LocalDate.of(2025, 6, 1);

    private final CalendarInForce calendar;
    private final int answerDays;

    /** @param answerDays days to answer a complaint (行政诉讼法第六十七条), the first not counted */
    RemedyClocks(CalendarInForce calendar, @Value("${yangguang.remedies.answer-days:15}") int answerDays) {
        this.calendar = calendar;
        this.answerDays = answerDays;
    }

    /** The times of a case, in the order in which they run. */
    public List<RemedyClock> of(RemedyFacts facts) {
        WorkingDays days = calendar.workingDays();
        return facts.suit() == null ? reconsideration(facts, days) : lawsuit(facts, days);
    }

    private static List<RemedyClock> reconsideration(RemedyFacts facts, WorkingDays days) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        List<RemedyClock> clocks = new ArrayList<>();
        Procedure procedure = hearing.procedure();
        if (before(RECONSIDERATION_LAW, hearing.acceptedOn(), hearing.noticedOn(), facts.filedOn())) {
            return clocks;
        }
        if (procedure != null) {
            LocalDate closed = ending.closedOn();
            boolean simple = procedure == Procedure.SIMPLE;
            if (running(closed, hearing.noticedOn(), hearing.repliedOn())) {
                clocks.add(RemedyClock.of(
                        simple ? RemedyTerm.REPLY_SIMPLE : RemedyTerm.REPLY_ORDINARY,
                        hearing.noticedOn(),
                        hearing.repliedOn(),
                        days));
            }
            if (closed == null || hearing.acceptedOn() != null) {
                RemedyTerm term = simple ? RemedyTerm.DECISION_SIMPLE : RemedyTerm.decision(hearing.extendedDays());
                clocks.add(RemedyClock.of(term, hearing.acceptedOn(), closed, days));
            }
        }
        if (ending.result().terminal() && ending.effectiveOn() != null) {
            clocks.add(RemedyClock.of(RemedyTerm.SUE, ending.effectiveOn(), null, days));
        }
        return clocks;
    }

    private List<RemedyClock> lawsuit(RemedyFacts facts, WorkingDays days) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        List<RemedyClock> clocks = new ArrayList<>();
        if (running(ending.closedOn(), hearing.noticedOn(), hearing.repliedOn())) {
            clocks.add(RemedyClock.of(RemedyTerm.answer(answerDays), hearing.noticedOn(), hearing.repliedOn(), days));
        }
        if (ending.disclosureOrdered() && !before(INTERPRETATION, ending.effectiveOn(), ending.closedOn())) {
            clocks.add(RemedyClock.of(RemedyTerm.DISCLOSURE, ending.effectiveOn(), ending.fulfilledOn(), days));
        }
        return clocks;
    }

    /** A case that is over without a reply on record, as an imported one, asks for none. */
    private static boolean running(
            @Nullable LocalDate closed, @Nullable LocalDate noticed, @Nullable LocalDate replied) {
        return closed == null || (noticed != null && replied != null);
    }

    /** Whether the first of the days that is known lies before the law. */
    private static boolean before(LocalDate law, @Nullable LocalDate... days) {
        for (LocalDate day : days) {
            if (day != null) {
                return day.isBefore(law);
            }
        }
        return false;
    }
}
