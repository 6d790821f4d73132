package org.yangguang.requests.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.checkup.Verdict.State;
import org.yangguang.requests.decisions.DecisionKind;

class LateRuleTests {

    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());
    private static final SampleLetter LETTER = SampleLetter.of(DecisionKind.DOES_NOT_EXIST, LocalDate.of(2021, 3, 31));

    /** The 20th working day after 3 March 2021 is 31 March. */
    @ParameterizedTest
    @CsvSource({
        "2021年3月3日, '', HOLDS, 第20个工作日",
        "2021年3月2日, '', FAILS, 超过20个工作日",
        "2021年3月2日, 经批准延长答复期限，, HOLDS, 第21个工作日",
        "2021年1月20日, 经批准延长答复期限，, FAILS, 超过40个工作日（含延长）",
        "2021年1月20日, 经补正，, NOT_CHECKABLE, 请按实际日期核算",
        "2021年1月20日, 征求第三方意见后，, NOT_CHECKABLE, 请按实际日期核算",
        "2021年4月1日, '', FAILS, 早于收到申请的日期2021-04-01",
        "2003年3月3日, '', NOT_CHECKABLE, 工作日历未核定"
    })
    void countsWorkingDaysFromReceiptToReply(String received, String said, State state, String detail) {
        LetterText text = LETTER.with("2021年3月21日", received)
                .with("现答复如下", said + "现答复如下")
                .text();

        Verdict verdict = LateRule.check(LetterReading.of(text), DAYS);

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.detail()).contains(detail);
    }
}
