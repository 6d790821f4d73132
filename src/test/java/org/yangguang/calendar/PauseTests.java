package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Refusal;

class PauseTests {

    private static final WorkingDays NATIONAL = WorkingDays.of(HolidayCalendar.national());
    private static final LocalDate RECEIVED = LocalDate.of(2021, 3, 1);

    /** Received 2021-03-01, so without a pause due on 2021-03-29. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-08 | 2021-03-19 |            |            | 2021-04-12
            2021-03-08 | 2021-03-08 |            |            | 2021-03-29
            2021-03-12 | 2021-03-14 |            |            | 2021-03-29
            2021-03-01 | 2021-03-02 |            |            | 2021-03-30
            2021-03-08 | 2021-03-17 | 2021-03-15 | 2021-03-19 | 2021-04-12
            2021-03-08 | 2021-03-19 | 2021-03-10 | 2021-03-12 | 2021-04-12
            2021-03-08 | 2021-03-12 | 2021-03-12 | 2021-03-19 | 2021-04-12
            2021-03-29 | 2021-04-30 |            |            | 2021-03-29
            2021-03-28 | 2021-03-29 |            |            | 2021-03-30
            """)
    void daysAfterTheFirstAndUpToTheLastAreNotCounted(
            LocalDate from, LocalDate to, LocalDate again, LocalDate until, LocalDate due) {
        Deadline deadline = Deadline.of(RECEIVED).paused(Pause.consultation(from, to));
        if (again != null) {
            deadline = deadline.paused(Pause.consultation(again, until));
        }

        assertThat(deadline.due(NATIONAL)).isEqualTo(new DueDate.On(due, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-03-08 | 2021-03-19 | 2021-04-12
            2021-03-08 | 2021-03-29 | 2021-04-20
            2021-03-08 | 2021-05-28 | 2021-04-20
            2021-03-08 |            | 2021-04-20
            """)
    void thirdPartysPauseEndsOnItsFifteenthWorkingDay(LocalDate from, LocalDate to, LocalDate due) {
        Pause capped = Pause.consultation(from, to).atMost(Pause.THIRD_PARTY_DAYS);
        Deadline deadline = Deadline.of(RECEIVED).paused(capped);

        assertThat(deadline.due(NATIONAL)).isEqualTo(new DueDate.On(due, false));
        assertThat(deadline.rules()).contains(Rule.CONSULTATION, Rule.THIRD_PARTY);
    }

    @Test
    void clockStandsStillWhileThePauseIsOpen() {
        LocalDate asked = LocalDate.of(2021, 3, 8);

        assertThat(Deadline.of(RECEIVED).paused(Pause.awaitingCorrection(asked)).due(NATIONAL))
                .isEqualTo(new DueDate.StandsStill(asked, 15));
        assertThat(Deadline.of(RECEIVED).paused(Pause.awaitingFee(asked)).due(NATIONAL))
                .isEqualTo(new DueDate.StandsStill(asked, 15));
    }

    @Test
    void openPauseAfterTheDueDateChangesNothing() {
        Pause late = Pause.consultation(LocalDate.of(2021, 3, 29), null);

        assertThat(Deadline.of(RECEIVED).paused(late).due(NATIONAL))
                .isEqualTo(new DueDate.On(LocalDate.of(2021, 3, 29), false));
    }

    @Test
    void pauseInAnUnconfirmedYearDoesNotHideADueDateBeforeIt() {
        LocalDate received = LocalDate.of(2026, 11, 2);
        Pause far = Pause.consultation(LocalDate.of(2027, 1, 20), null);

        assertThat(Deadline.of(received).paused(far).due(NATIONAL))
                .isEqualTo(new DueDate.On(LocalDate.of(2026, 11, 30), false));
    }

    @Test
    void pauseFromBeforeTheRestartCountsOnlyAfterIt() {
        Deadline deadline = Deadline.of(LocalDate.of(2021, 2, 22))
                .corrected(RECEIVED)
                .paused(Pause.consultation(LocalDate.of(2021, 2, 24), LocalDate.of(2021, 3, 2)));

        assertThat(deadline.due(NATIONAL)).isEqualTo(new DueDate.On(LocalDate.of(2021, 3, 30), false));
    }

    @Test
    void pauseThatEndsBeforeItBeginsIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pause.consultation(RECEIVED, RECEIVED.minusDays(1)))
                .withMessageContaining("早于");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Pause.consultation(RECEIVED, null).atMost(0));
    }
}
