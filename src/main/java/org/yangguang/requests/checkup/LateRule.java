package org.yangguang.requests.checkup;

import static org.yangguang.requests.checkup.Verdict.fails;
import static org.yangguang.requests.checkup.Verdict.holds;
import static org.yangguang.requests.checkup.Verdict.notCheckable;

import java.time.LocalDate;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/** Whether the reply came in time, as far as the letter tells (Regulation arts. 30, 32–34). */
final class LateRule {

    private static final String EXTENDED = "延长|延期";
    private static final String STOPPED = "补正|征求|征询|第三方[^。]{0,10}意见|收费通知|缴费|说明理由";

    private LateRule() {}

    static Verdict check(LetterReading letter, WorkingDays days) {
        if (letter.received().isEmpty() || letter.replied().isEmpty()) {
            return notCheckable("没有收到日期或者答复日期。");
        }
        LocalDate received = letter.received().get();
        LocalDate replied = letter.replied().get();
        if (replied.isBefore(received)) {
            return fails("答复日期" + replied + "早于收到申请的日期" + received + "，请核对。").at(letter.fact());
        }
        try {
            return verdict(letter, days.count(received, replied)).at(letter.fact());
        } catch (UnconfirmedYear unconfirmed) {
            return notCheckable(unconfirmed.year() + "年的工作日历未核定，无法计算答复期限。");
        }
    }

    private static Verdict verdict(LetterReading letter, int used) {
        boolean extended = letter.speaksOf(EXTENDED);
        boolean stopped = letter.speaksOf(STOPPED);
        int most = Deadline.ANSWER_DAYS + (extended || stopped ? Deadline.EXTENSION_DAYS : 0);
        if (used <= most) {
            return holds("自收到申请起第" + used + "个工作日答复。");
        }
        if (stopped) {
            return notCheckable("自收到申请起第" + used + "个工作日答复，其间有补正或者征求意见等，请按实际日期核算。");
        }
        return fails("自收到申请起第%d个工作日答复，超过%d个工作日%s（条例第三十三条第二款）。"
                .formatted(used, most, extended ? "（含延长）" : "，也没有写明延长、补正或者征求意见"));
    }
}
