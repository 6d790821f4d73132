package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays NATIONAL = WorkingDays.of(HolidayCalendar.national());
    private static final WorkingDays NINGXIA = WorkingDays.of(HolidayCalendar.ningxia());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019 | 250 | 246
            2020 | 249 | 245
            2021 | 250 | 246
            2022 | 249 |
            2023 | 249 |
            2024 | 251 |
            2025 | 248 |
            2026 | 248 |
            """)
    void yearHasSoManyWorkingDays(int year, int national, Integer ningxia) {
        LocalDate eve = LocalDate.of(year, 1, 1).minusDays(1);
        LocalDate last = LocalDate.of(year, 12, 31);

        assertThat(NATIONAL.count(eve, last)).isEqualTo(national);
        assertThat(NINGXIA.count(eve, last)).isEqualTo(ningxia == null ? national : ningxia);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-09-15 | true  | 工作日
            2021-09-18 | true  | 调休上班
            2021-09-19 | false | 中秋节
            2021-09-25 | false | 周末
            2021-09-26 | true  | 调休上班
            2021-10-01 | false | 国庆节
            2021-10-03 | false | 国庆节
            2020-01-31 | false | 春节
            2020-02-03 | true  | 工作日
            2020-10-01 | false | 国庆节、中秋节
            2024-02-09 | true  | 工作日
            2025-01-28 | false | 春节
            2022-12-31 | false | 元旦
            """)
    void daySaysWhyItIsWorkedOrNot(LocalDate date, boolean working, String reason) {
        assertThat(NATIONAL.day(date)).isEqualTo(new Day(date, working, reason));
        assertThat(NATIONAL.isWorkingDay(date)).isEqualTo(working);
    }

    @Test
    void ningxiaTakesItsFeastsOff() {
        LocalDate feast = LocalDate.of(2021, 5, 13);

        assertThat(NINGXIA.day(feast)).isEqualTo(new Day(feast, false, "开斋节"));
        assertThat(NATIONAL.isWorkingDay(feast)).isTrue();
    }

    @Test
    void weekdaysAreNamedInChinese() {
        assertThat(NATIONAL.day(LocalDate.of(2021, 9, 26)).weekday()).isEqualTo("周日");
    }

    @Test
    void agreesWithCountingDayByDay() {
        Random random = new Random(711);
        LocalDate first = LocalDate.of(2019, 1, 1);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = first.plusDays(random.nextInt(2700));
            int n = 1 + random.nextInt(60);
            LocalDate day = from;
            for (int left = n; left > 0; left -= NATIONAL.isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }

            assertThat(NATIONAL.nth(from, n)).as(n + " after " + from).isEqualTo(day);
            assertThat(NATIONAL.count(from, day)).isEqualTo(n);
        }
    }

    @Test
    void rangeThatDoesNotRunForwardHoldsNothing() {
        LocalDate day = LocalDate.of(2021, 3, 1);

        assertThat(NATIONAL.count(day, day)).isZero();
        assertThat(NATIONAL.count(day, day.minusDays(5))).isZero();
    }

    @Test
    void yearOutsideTheCalendarIsRefusedWithItsNumber() {
        assertThatExceptionOfType(UnconfirmedYear.class)
                .isThrownBy(() -> NATIONAL.nth(LocalDate.of(2026, 12, 15), 20))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2027))
                .withMessageContaining("2027年");
        assertThatExceptionOfType(UnconfirmedYear.class)
                .isThrownBy(() -> NATIONAL.isWorkingDay(LocalDate.of(2018, 12, 31)))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2018));
    }

    /** The day of receipt itself is not counted, so its year need not be known. */
    @Test
    void lastDayOfAnUnknownYearMayStartACount() {
        assertThat(NATIONAL.nth(LocalDate.of(2018, 12, 31), 1)).isEqualTo(LocalDate.of(2019, 1, 2));
    }

    @Test
    void missingYearInTheMiddleIsNotJumpedOver() {
        WorkingDays gap = WorkingDays.of(new HolidayCalendar(List.of(), Set.of(2021, 2023), Set.of()));
        LocalDate late = LocalDate.of(2021, 12, 30);

        assertThat(gap.nth(late, 1)).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThatExceptionOfType(UnconfirmedYear.class)
                .isThrownBy(() -> gap.nth(late, 2))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2022));
        assertThatExceptionOfType(UnconfirmedYear.class)
                .isThrownBy(() -> gap.count(late, LocalDate.of(2023, 1, 5)))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(2022));
        assertThat(gap.covers(late, LocalDate.of(2023, 1, 5))).isFalse();
    }
}
