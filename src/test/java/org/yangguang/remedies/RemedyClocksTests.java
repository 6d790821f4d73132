package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.HolidayCalendar;

/** The times of cases, worked out by hand with the holiday notices of 2024 to 2026. */
class RemedyClocksTests {

    private final RemedyClocks clocks = new RemedyClocks(CalendarInForce.of(HolidayCalendar.national()), 15);

    /** 2025-10-01 to 08 are holidays; Sunday 2025-09-28 and Saturday 2025-10-11 are worked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDINARY | 2025-03-03 | 2025-03-17
            ORDINARY | 2025-09-22 | 2025-10-11
            ORDINARY | 2025-09-26 | 2025-10-16
            SIMPLE   | 2025-03-03 | 2025-03-10
            SIMPLE   | 2025-09-26 | 2025-10-10
            SIMPLE   | 2025-09-30 | 2025-10-14
            """)
    void replyToTheAuthorityIsDueInWorkingDays(Procedure procedure, LocalDate noticed, LocalDate due) {
        RemedyFacts facts = RemedyExamples.reconsideration(procedure, noticed, noticed, 0);
        assertThat(dueOn(facts, "书面答复复议机关")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDINARY | 2025-03-03 | 0  | 2025-05-06
            ORDINARY | 2025-03-05 | 0  | 2025-05-06
            ORDINARY | 2025-03-10 | 0  | 2025-05-09
            ORDINARY | 2025-03-03 | 30 | 2025-06-03
            ORDINARY | 2025-08-04 | 0  | 2025-10-09
            SIMPLE   | 2025-03-06 | 0  | 2025-04-07
            SIMPLE   | 2025-03-03 | 0  | 2025-04-02
            """)
    void decisionIsDueInDaysAndMovesOffADayOff(Procedure procedure, LocalDate accepted, int extended, LocalDate due) {
        RemedyFacts facts = RemedyExamples.reconsideration(procedure, accepted, accepted, extended);
        assertThat(dueOn(facts, "复议机关作出决定")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 | 2025-03-18
            2025-03-07 | 2025-03-24
            2025-09-18 | 2025-10-09
            2025-09-13 | 2025-09-28
            """)
    void applicantCanSueForFifteenDaysAfterTheDecisionWasServed(LocalDate served, LocalDate due) {
        assertThat(dueOn(RemedyExamples.decided(served), "申请人起诉期限届满")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-03 | 15 | 2025-03-18
            2025-09-20 | 15 | 2025-10-09
            2025-03-03 | 10 | 2025-03-13
            """)
    void complaintIsAnsweredWithinTheDaysThatTheInstallationGives(LocalDate noticed, int days, LocalDate due) {
        RemedyClocks other = new RemedyClocks(CalendarInForce.of(HolidayCalendar.national()), days);
        RemedyClock clock = other.of(RemedyExamples.lawsuit(noticed)).getFirst();
        assertThat(clock.term().title()).isEqualTo("向法院答辩并提交证据");
        assertThat(clock.due()).isEqualTo(new RemedyClock.Due.On(due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-03 | 2025-07-01
            2025-09-15 | 2025-10-17
            """)
    void orderedDisclosureIsDueInTwentyWorkingDays(LocalDate effective, LocalDate due) {
        assertThat(dueOn(RemedyExamples.ordered(effective), "按判决公开政府信息")).isEqualTo(due);
    }

    @Test
    void interpretationDoesNotReachJudgmentsBeforeIt() {
        assertThat(clocks.of(RemedyExamples.ordered(LocalDate.of(2025, 5, 30)))).isEmpty();
    }

    @Test
    void casesUnderTheActBefore2024HoldNoClock() {
        LocalDate before = LocalDate.of(2023, 12, 29);
        assertThat(clocks.of(RemedyExamples.reconsideration(Procedure.ORDINARY, before, before, 0)))
                .isEmpty();
    }

    @Test
    void yearThatIsNotConfirmedIsSaidAndNotGuessed() {
        LocalDate late = LocalDate.of(2026, 12, 25);
        assertThat(clocks.of(RemedyExamples.reconsideration(Procedure.ORDINARY, late, late, 0)))
                .extracting(RemedyClock::due)
                .containsExactly(new RemedyClock.Due.Unconfirmed(2027), new RemedyClock.Due.Unconfirmed(2027));
    }

    @Test
    void clockWithoutItsFirstDayIsNamedAllTheSame() {
        assertThat(clocks.of(RemedyExamples.reconsideration(Procedure.SIMPLE, null, null, 0)))
                .extracting(RemedyClock::due)
                .containsOnly(new RemedyClock.Due.NotStarted());
    }

    private @Nullable LocalDate dueOn(RemedyFacts facts, String title) {
        return clocks.of(facts).stream()
                .filter(clock -> clock.term().title().equals(title))
                .map(clock -> clock.due() instanceof RemedyClock.Due.On on ? on.day() : null)
                .findFirst()
                .orElseThrow();
    }
}
