package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Explanation.Treatment;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.Rule;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.ReplyTime;
import org.yangguang.ui.MonthGrid;

/**
 * Why a reply is due when it is.
 *
 * @param heading such as 为什么是 11 月 22 日
 * @param rows what moved the clock, in order
 * @param months the days, one by one; none where they cannot be told
 */
record WhyDue(String heading, List<Row> rows, List<MonthGrid> months) {

    /** @param effect on the count, such as 停 9 日 */
    record Row(String day, String what, String law, String effect) {}

    /** Null for what was not received yet. */
    static @Nullable WhyDue of(CaseFile file, WorkingDays days) {
        if (file.receivedOn() == null) {
            return null;
        }
        try {
            Deadline deadline = ReplyTime.deadline(file, days);
            return of(deadline, deadline.explain(days));
        } catch (UnconfirmedYear year) {
            return new WhyDue(
                    "期限待定", List.of(new Row(year.year() + " 年", "工作日历还没有确认，期限说不准；请县政务公开办公室确认后再看", "", "")), List.of());
        }
    }

    private static WhyDue of(Deadline deadline, Explanation explanation) {
        List<Row> rows = new ArrayList<>();
        LocalDate start = deadline.start();
        boolean anew = !start.equals(deadline.received());
        rows.add(new Row(
                DueWords.day(start),
                (anew ? "从次日起重新计算" : "收到之日不计，从次日起计算") + deadline.days() + "个工作日",
                anew ? law(deadline.restarts().getLast().rule()) : law(Rule.ANSWER),
                deadline.days() + " 日"));
        deadline.pauses().stream()
                .filter(pause -> !pause.from().isBefore(start))
                .forEach(pause -> rows.add(paused(pause)));
        int stopped = explanation.days(Treatment.PAUSED).size();
        if (stopped > 0) {
            rows.add(new Row("", "以上所需时间不计算在期限内", law(Rule.CONSULTATION), "停 " + stopped + " 日"));
        }
        if (deadline.extended()) {
            rows.add(new Row("", "经负责人同意并告知申请人，延长一次", law(Rule.EXTENSION), "加 " + deadline.extension() + " 日"));
        }
        return switch (explanation.due()) {
            case DueDate.On on -> {
                rows.add(new Row(
                        DueWords.day(on.day()),
                        on.provisional() ? "到期（暂估）" : "到期",
                        "",
                        "第 " + deadline.total() + " 日"));
                yield new WhyDue("为什么是 " + DueWords.day(on.day()), rows, new DeadlineMonths(explanation).all());
            }
            case DueDate.StandsStill still -> {
                rows.add(new Row(DueWords.day(still.since()), "暂停计时，等申请人", "", "余 " + still.left() + " 日"));
                yield new WhyDue("期限暂停", rows, new DeadlineMonths(explanation).all());
            }
        };
    }

    private static Row paused(Pause pause) {
        String to = pause.to() == null ? "" : "至 " + DueWords.day(pause.to());
        String what = switch (pause.rule()) {
            case CORRECTION -> "告知补正，等补正";
            case FEE -> "发出收费通知，等缴费";
            default -> "征求意见" + to;
        };
        return new Row(DueWords.day(pause.from()), what, law(pause.rule()), "暂停");
    }

    /** The article alone: a rule says what it says behind a colon. */
    private static String law(Rule rule) {
        String law = rule.law();
        int colon = law.indexOf('：');
        String act = colon < 0 ? law : law.substring(0, colon);
        return act.replace("《中华人民共和国政府信息公开条例》", "条例");
    }
}
