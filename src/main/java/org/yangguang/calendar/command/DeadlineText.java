package org.yangguang.calendar.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.yangguang.calendar.Day;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Explanation.Step;

/** The explanation for people: result first, then day by day, then the law. */
record DeadlineText(Explanation explanation) {

    void write(PrintWriter out) {
        Deadline deadline = explanation.deadline();
        out.println("收到日期：" + dated(deadline.received()));
        if (!deadline.start().equals(deadline.received())) {
            out.println("重新计算：自" + dated(deadline.start()) + "起重新计算期限");
        }
        out.println("期限：" + deadline.total() + "个工作日"
                + (deadline.extended() ? "（含延长" + deadline.extension() + "个工作日）" : ""));
        out.println(due());
        out.println();
        out.println("逐日说明（" + deadline.start() + "当日不计入）");
        explanation.days().forEach(step -> out.println(line(step)));
        out.println();
        out.println("依据");
        explanation.law().forEach(law -> out.println("· " + law));
    }

    private String due() {
        return switch (explanation.due()) {
            case DueDate.On on -> "截止日期：" + dated(on.day()) + (on.provisional() ? "（暂估，以正式放假安排为准）" : "");
            case DueDate.StandsStill still ->
                "截止日期：尚不能确定，期限自" + dated(still.since()) + "起停止计算，还剩" + still.left() + "个工作日";
        };
    }

    private static String line(Step step) {
        Day day = step.day();
        String what = switch (step.treatment()) {
            case COUNTED -> "第" + step.number() + "个工作日" + ("工作日".equals(day.reason()) ? "" : "（" + day.reason() + "）");
            case SKIPPED -> "不计：" + day.reason();
            case PAUSED -> "不计：暂停计算期间";
        };
        return day.date() + " " + day.weekday() + "  " + what;
    }

    private static String dated(LocalDate date) {
        return date + "（" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA) + "）";
    }
}
