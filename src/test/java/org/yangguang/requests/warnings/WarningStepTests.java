package org.yangguang.requests.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.AgencyId;

class WarningStepTests {

    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());
    private static final LocalDate THURSDAY_BEFORE_THE_FESTIVAL = LocalDate.of(2021, 2, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # 2021 年 2 月 7 日星期日上班，11 日至 17 日春节放假，20 日星期六上班
            2021-02-03 | OVERDUE    | 已经逾期（2021-02-03到期）
            2021-02-04 | ONE_DAY    | 今天到期
            2021-02-05 | ONE_DAY    | 剩1个工作日（2021-02-05到期）
            2021-02-07 | THREE_DAYS | 剩2个工作日（2021-02-07到期）
            2021-02-08 | THREE_DAYS | 剩3个工作日（2021-02-08到期）
            2021-02-09 | FIVE_DAYS  | 剩4个工作日（2021-02-09到期）
            2021-02-10 | FIVE_DAYS  | 剩5个工作日（2021-02-10到期）
            2021-02-18 | -          | -
            2030-02-18 | -          | -
            """)
    void warnsAtFiveThreeAndOneWorkingDay(LocalDate due, @Nullable WarningStep step, @Nullable String left) {
        PressingCase one = new PressingCase(7, new AgencyId(1), "2021-007", null, due);
        assertThat(Warning.of(one, THURSDAY_BEFORE_THE_FESTIVAL, DAYS))
                .isEqualTo(
                        step == null
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(new Warning(one, step, left)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FIVE_DAYS,  false, false
            THREE_DAYS, true,  false
            ONE_DAY,    true,  true
            OVERDUE,    true,  true
            """)
    void morePeopleAreWarnedAtEachStep(WarningStep step, boolean head, boolean county) {
        assertThat(step.warnsHead()).isEqualTo(head);
        assertThat(step.warnsCounty()).isEqualTo(county);
    }
}
