package org.yangguang.requests.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/** Answers what somebody asks of a deadline, by the calendar and the rules by which the office's own cases are counted. */
@Component
class DeadlineAnswers {

    private final CalendarInForce calendar;

    DeadlineAnswers(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    /** @throws UnconfirmedYear if the count runs into a year that cannot even be estimated */
    DeadlinePage.Answer answer(DeadlineForm form) {
        try {
            return answer(form, calendar.workingDays());
        } catch (UnconfirmedYear year) {
            return answer(form, calendar.estimated());
        }
    }

    private static DeadlinePage.Answer answer(DeadlineForm form, WorkingDays calendar) {
        List<DeadlinePage.Step> steps = new ArrayList<>();
        Deadline deadline = form.start();
        steps.add(step("收到申请", "之后第一个工作日起，20 个工作日", deadline, calendar));
        LocalDate corrected = form.corrected();
        if (corrected != null) {
            deadline = deadline.corrected(corrected);
            steps.add(step("收到补正", "期限重新计算", deadline, calendar));
        }
        Pause pause = form.pause();
        if (pause != null) {
            deadline = deadline.paused(pause);
            steps.add(
                    step("征求意见", form.answered() == null ? "尚未收到意见，最多扣除 15 个工作日" : "征求意见的时间不计算在内", deadline, calendar));
        }
        if (Boolean.TRUE.equals(form.extended())) {
            deadline = deadline.extend();
            steps.add(step("延长期限", "增加 20 个工作日", deadline, calendar));
        }
        Explanation explanation = deadline.explain(calendar);
        boolean estimated = explanation.due() instanceof DueDate.On on && on.provisional();
        return new DeadlinePage.Answer(
                steps.getLast().due(),
                estimated ? "涉及的年度还没有公布放假安排，这里按法定节假日推算，未计调休；以公布后的安排为准。" : "这一天办公结束以前答复，都是按期。",
                estimated,
                steps,
                new DeadlineMonths(explanation).all(),
                explanation.law());
    }

    private static DeadlinePage.Step step(String event, String effect, Deadline deadline, WorkingDays calendar) {
        return switch (deadline.due(calendar)) {
            case DueDate.On on -> new DeadlinePage.Step(event, effect, date(on.day()));
            case DueDate.StandsStill still -> throw new IllegalStateException("a consultation has an end: " + still);
        };
    }

    private static String date(LocalDate day) {
        return "%d 年 %d 月 %d 日（%s）"
                .formatted(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
    }
}
