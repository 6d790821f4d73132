package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Refusal;

class DeadlineTests {

    private static final WorkingDays NATIONAL = WorkingDays.of(HolidayCalendar.national());
    private static final WorkingDays NINGXIA = WorkingDays.of(HolidayCalendar.ningxia());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01-04 | 20 | 2021-02-01 | 2021-02-01
            2021-01-25 | 20 | 2021-02-25 | 2021-02-25
            2021-04-20 | 20 | 2021-05-19 | 2021-05-21
            2021-05-10 | 7  | 2021-05-19 | 2021-05-21
            2021-07-01 | 20 | 2021-07-29 | 2021-08-02
            2021-07-15 | 7  | 2021-07-26 | 2021-07-28
            2021-09-15 | 7  | 2021-09-26 | 2021-09-26
            2021-09-15 | 15 | 2021-10-12 | 2021-10-12
            2021-09-15 | 20 | 2021-10-19 | 2021-10-19
            2021-09-15 | 40 | 2021-11-16 | 2021-11-16
            2021-12-15 | 20 | 2022-01-13 | 2022-01-13
            2022-01-20 | 20 | 2022-02-22 |
            2025-01-20 | 20 | 2025-02-21 |
            2026-02-10 | 20 | 2026-03-16 |
            2026-09-10 | 20 | 2026-10-14 |
            2025-01-13 | 20 | 2025-02-14 |
            2025-04-14 | 20 | 2025-05-14 |
            2025-09-15 | 20 | 2025-10-17 |
            2026-02-02 | 20 | 2026-03-06 |
            2026-09-14 | 20 | 2026-10-16 |
            2021-03-01 | 20 | 2021-03-29 |
            """)
    void countsWorkingDaysFromTheDayAfterReceipt(LocalDate received, int n, LocalDate national, LocalDate ningxia) {
        assertThat(day(Deadline.of(received, n).due(NATIONAL))).isEqualTo(national);
        if (ningxia != null) {
            assertThat(day(Deadline.of(received, n).due(NINGXIA))).isEqualTo(ningxia);
        }
    }

    @Test
    void extendsOnceByTwentyWorkingDays() {
        Deadline extended = Deadline.of(LocalDate.of(2021, 9, 15)).extend();

        assertThat(day(extended.due(NATIONAL))).isEqualTo(LocalDate.of(2021, 11, 16));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(extended::extend)
                .withMessageContaining("只能延长一次")
                .withMessageContaining("第三十三条第二款");
    }

    @Test
    void restartsWhenTheCorrectionComes() {
        Deadline corrected = Deadline.of(LocalDate.of(2021, 2, 22)).corrected(LocalDate.of(2021, 3, 1));

        assertThat(corrected.due(NATIONAL)).isEqualTo(on("2021-03-29"));
        assertThat(corrected.rules()).contains(Rule.CORRECTION);
    }

    @Test
    void restartsWhenTheFeeIsPaid() {
        Deadline paid = Deadline.of(LocalDate.of(2021, 2, 1)).feePaid(LocalDate.of(2021, 3, 1));

        assertThat(paid.due(NATIONAL)).isEqualTo(on("2021-03-29"));
        assertThat(paid.rules()).contains(Rule.FEE);
    }

    @Test
    void latestRestartGoverns() {
        Deadline both = Deadline.of(LocalDate.of(2021, 2, 1))
                .feePaid(LocalDate.of(2021, 3, 1))
                .corrected(LocalDate.of(2021, 2, 8));

        assertThat(both.due(NATIONAL)).isEqualTo(on("2021-03-29"));
    }

    @Test
    void provisionalYearMarksTheDueDate() {
        WorkingDays estimated = WorkingDays.of(HolidayCalendar.national().withEstimates());

        assertThat(Deadline.of(LocalDate.of(2026, 12, 15)).due(estimated))
                .isEqualTo(new DueDate.On(LocalDate.of(2027, 1, 13), true));
        assertThat(Deadline.of(LocalDate.of(2026, 11, 2)).due(estimated))
                .isEqualTo(new DueDate.On(LocalDate.of(2026, 11, 30), false));
    }

    @Test
    void unconfirmedYearHasNoDueDate() {
        assertThatExceptionOfType(UnconfirmedYear.class)
                .isThrownBy(() -> Deadline.of(LocalDate.of(2026, 12, 15)).due(NATIONAL));
    }

    private static LocalDate day(DueDate due) {
        return ((DueDate.On) due).day();
    }

    private static DueDate on(String day) {
        return new DueDate.On(LocalDate.parse(day), false);
    }
}
