package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.SpecialDay.Kind;
import org.yangguang.shared.Refusal;

class HolidayCalendarTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void nationalYearsAreConfirmedFrom2019To2026() {
        assertThat(HolidayCalendar.national().confirmedYears())
                .containsExactlyInAnyOrder(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(HolidayCalendar.national().provisionalYears()).isEmpty();
    }

    @Test
    void estimatesCountAsProvisionalOnly() {
        HolidayCalendar estimated = HolidayCalendar.national().withEstimates();
        WorkingDays days = WorkingDays.of(estimated);

        assertThat(estimated.provisionalYears()).containsExactly(2027);
        assertThat(days.day(NEW_YEAR)).isEqualTo(new Day(NEW_YEAR, false, "元旦"));
        assertThat(days.provisional(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isFalse();
        assertThat(days.provisional(LocalDate.of(2026, 12, 31), NEW_YEAR)).isTrue();
    }

    @Test
    void noticeOfAYearReplacesItsEstimate() {
        SpecialDay moved = new SpecialDay(LocalDate.of(2027, 1, 3), Kind.MOVED_WORKING_DAY, "元旦");
        HolidayCalendar confirmed = HolidayCalendar.national()
                .withEstimates()
                .confirming(2027, List.of(new SpecialDay(NEW_YEAR, Kind.HOLIDAY, "元旦"), moved));
        WorkingDays days = WorkingDays.of(confirmed);

        assertThat(confirmed.provisionalYears()).isEmpty();
        assertThat(days.isWorkingDay(moved.date())).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 10, 1)))
                .as("the estimate is gone altogether")
                .isTrue();
        assertThat(confirmed.withEstimates()).isEqualTo(confirmed);
    }

    @Test
    void noticeMayReachIntoTheDecemberBefore() {
        LocalDate eve = LocalDate.of(2026, 12, 31);
        HolidayCalendar confirmed =
                HolidayCalendar.national().confirming(2027, List.of(new SpecialDay(eve, Kind.HOLIDAY, "元旦")));

        assertThat(WorkingDays.of(confirmed).isWorkingDay(eve)).isFalse();
        assertThat(WorkingDays.of(confirmed).day(LocalDate.of(2026, 10, 1)).reason())
                .isEqualTo("国庆节");
    }

    @Test
    void confirmedYearMayBeConfirmedAgainWhenTheNoticeChanges() {
        LocalDate longer = LocalDate.of(2026, 2, 26);
        HolidayCalendar changed =
                HolidayCalendar.national().confirming(2026, List.of(new SpecialDay(longer, Kind.HOLIDAY, "春节")));

        assertThat(WorkingDays.of(changed).isWorkingDay(longer)).isFalse();
        assertThat(WorkingDays.of(HolidayCalendar.national()).isWorkingDay(longer))
                .isTrue();
    }

    @Test
    void noticeWithMistakesIsRefused() {
        HolidayCalendar national = HolidayCalendar.national();
        SpecialDay newYear = new SpecialDay(NEW_YEAR, Kind.HOLIDAY, "元旦");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> national.confirming(2027, List.of(newYear, newYear)))
                .withMessageContaining("2027-01-01出现了两次");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> national.confirming(2028, List.of(newYear)))
                .withMessageContaining("不属于2028年");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> national.confirming(2027, List.of(new SpecialDay(NEW_YEAR, Kind.MOVED_WORKING_DAY, "x"))))
                .withMessageContaining("不是周末");
    }

    /** Feasts of Ningxia are known for three years; what touches another year is an estimate. */
    @Test
    void ningxiaIsSettledWhereItsFeastsAreKnown() {
        HolidayCalendar ningxia = HolidayCalendar.ningxia();

        assertThat(ningxia.confirmedYears()).containsExactlyInAnyOrder(2019, 2020, 2021);
        assertThat(ningxia.provisionalYears()).containsExactlyInAnyOrder(2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-03-01, -
            2026-09-30, -
            2026-10-01, 2027
            2026-12-31, 2027
            2027-01-01, 2027
            2027-11-01, 2027
            """)
    void missesTheNextYearFromOctoberOn(LocalDate today, @Nullable Integer year) {
        assertThat(HolidayCalendar.national().withEstimates().missing(today)).isEqualTo(Optional.ofNullable(year));
    }

    @Test
    void anEstimateOfTheOfficeTakesThePlaceOfTheShippedOne() {
        LocalDate own = LocalDate.of(2027, 3, 8);
        HolidayCalendar estimated = HolidayCalendar.national()
                .estimating(2027, List.of(new SpecialDay(own, SpecialDay.Kind.HOLIDAY, "试")))
                .withEstimates();
        assertThat(estimated.provisionalYears()).contains(2027);
        assertThat(estimated.days().stream().filter(day -> day.date().getYear() == 2027))
                .extracting(SpecialDay::date)
                .containsExactly(own);
    }

    @Test
    void newYearsDaysInDecemberBelongToTheNoticeOfTheYearAfter() {
        SpecialDay eve = new SpecialDay(LocalDate.of(2026, 12, 31), Kind.HOLIDAY, "元旦");
        HolidayCalendar both = HolidayCalendar.national()
                .confirming(2027, List.of(eve, new SpecialDay(NEW_YEAR, Kind.HOLIDAY, "元旦")))
                .confirming(2026, List.of(new SpecialDay(LocalDate.of(2026, 1, 1), Kind.HOLIDAY, "元旦")));
        assertThat(both.days()).contains(eve);
        HolidayCalendar without = both.confirming(2027, List.of(new SpecialDay(NEW_YEAR, Kind.HOLIDAY, "元旦")));
        assertThat(without.days()).doesNotContain(eve);
    }

    @Test
    void anEstimateTouchesNoOtherYear() {
        SpecialDay eve = new SpecialDay(LocalDate.of(2026, 12, 31), Kind.HOLIDAY, "元旦");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> HolidayCalendar.national().estimating(2027, List.of(eve)))
                .withMessageContaining("2026-12-31不能列入");
    }
}
