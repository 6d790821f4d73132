package org.yangguang.requests.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.shared.Refusal;

/** Text made to keep a pattern busy: one paragraph as long as a letter may be. */
class HostileTextTests {

    private static final int LONGEST = 100_000;
    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());

    @ParameterizedTest
    @ValueSource(strings = {"收到", "“", "申请", "第一条第", "向", "不服", "2021年1月1日收", "《", "政府信息局", "a ", "条例第十六条、", "（"})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isCheckedLikeAnyOther(String part) {
        Line line = Line.of("第1段", part.repeat(LONGEST / part.length()));

        assertThat(LetterReport.of(new LetterText(List.of(line)), DAYS).blocks())
                .isTrue();
    }

    @Test
    void longerTextIsNoLetter() {
        List<Line> lines = List.of(new Line("第1段", "字".repeat(LONGEST + 1)));
        assertThatThrownBy(() -> new LetterText(lines))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不像一份答复书");
    }
}
