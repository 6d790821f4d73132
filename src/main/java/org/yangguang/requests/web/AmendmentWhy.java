package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/** Why the office's own term for an amendment ends when it does; nothing of it is the law's. */
final class AmendmentWhy {

    private AmendmentWhy() {}

    static WhyDue of(Deadline deadline, WorkingDays days) {
        try {
            Explanation explanation = deadline.explain(days);
            return explanation.due() instanceof DueDate.On on
                    ? new WhyDue(
                            "内部时限为什么是 " + DueWords.day(on.day()),
                            rows(deadline, on),
                            new DeadlineMonths(explanation).all())
                    : new WhyDue("内部时限", List.of(), List.of());
        } catch (UnconfirmedYear year) {
            return new WhyDue(
                    "内部时限待定",
                    List.of(new WhyDue.Row(year.year() + " 年", "工作日历还没有确认，请县政务公开办公室确认后再看", "", "")),
                    List.of());
        }
    }

    private static List<WhyDue.Row> rows(Deadline deadline, DueDate.On on) {
        List<WhyDue.Row> rows = new ArrayList<>();
        rows.add(new WhyDue.Row(
                DueWords.day(deadline.received()),
                "本单位收到，从次日起计算" + deadline.days() + "个工作日",
                "单位内部时限，条例没有规定期限",
                deadline.days() + " 日"));
        for (Pause pause : deadline.pauses()) {
            String to = pause.to() == null ? "" : "至 " + DueWords.day(pause.to());
            rows.add(new WhyDue.Row(DueWords.day(pause.from()), "等申请人补充证据" + to + "，不计算", "", "暂停"));
        }
        rows.add(new WhyDue.Row(
                DueWords.day(on.day()), on.provisional() ? "到期（暂估）" : "到期", "", "第 " + deadline.total() + " 日"));
        return rows;
    }
}
