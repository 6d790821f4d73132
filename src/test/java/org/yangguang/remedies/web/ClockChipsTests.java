package org.yangguang.remedies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.remedies.RemedyClock;
import org.yangguang.remedies.RemedyClock.Due;
import org.yangguang.remedies.RemedyTerm;
import org.yangguang.ui.Chip;

/** How clocks are said; 2025-03-17 is a Monday. */
class ClockChipsTests {

    private static final WorkingDays CALENDAR = WorkingDays.of(HolidayCalendar.national());

    private static Chip chip(
            RemedyTerm.Party whose, boolean working, Due due, @Nullable LocalDate met, LocalDate today) {
        RemedyTerm term = new RemedyTerm("书面答复", whose, "收到通知日期", 10, working, "第四十八条");
        return new ClockChips(today, CALENDAR).of(new RemedyClock(term, LocalDate.of(2025, 3, 3), due, met));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGENCY    | true  | 2025-03-10 |            | 剩 5 个工作日   | BLUE
            AGENCY    | true  | 2025-03-12 |            | 剩 3 个工作日   | AMBER
            AGENCY    | true  | 2025-03-17 |            | 今天到期        | AMBER
            AGENCY    | true  | 2025-03-24 |            | 逾期 5 个工作日 | RED
            AGENCY    | true  | 2027-03-18 |            | 逾期 731 日     | RED
            AGENCY    | false | 2025-03-10 |            | 剩 7 日         | BLUE
            AGENCY    | false | 2025-03-20 |            | 逾期 3 日       | RED
            BODY      | false | 2025-03-15 |            | 剩 2 日         | BLUE
            BODY      | false | 2025-03-18 |            | 逾期 1 日       | RED
            APPLICANT | false | 2025-03-18 |            | 已届满          | PLAIN
            AGENCY    | true  | 2025-04-01 | 2025-03-17 | 按期            | GREEN
            AGENCY    | true  | 2025-04-01 | 2025-03-19 | 逾期 2 个工作日 | RED
            """)
    void dueDaySaysWhatIsLeftAndWhatIsLate(
            RemedyTerm.Party whose,
            boolean working,
            LocalDate today,
            @Nullable LocalDate met,
            String word,
            String tone) {
        Chip chip = chip(whose, working, new Due.On(LocalDate.of(2025, 3, 17)), met, today);
        assertThat(chip.word()).isEqualTo(word);
        assertThat(chip.tone()).hasToString(tone);
    }

    @Test
    void whatCannotBeComputedIsSaid() {
        LocalDate today = LocalDate.of(2026, 12, 30);
        assertThat(chip(RemedyTerm.Party.AGENCY, true, new Due.Unconfirmed(2027), null, today)
                        .word())
                .isEqualTo("不能计算");
        assertThat(chip(RemedyTerm.Party.AGENCY, true, new Due.NotStarted(), null, today)
                        .word())
                .isEqualTo("未起算");
    }
}
