package org.yangguang.remedies.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yangguang.remedies.RemedyClock;
import org.yangguang.remedies.RemedyClock.Due;
import org.yangguang.remedies.RemedyTerm;

/** The times of a case as its page explains them. */
record CaseTimes(ClockChips chips) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日（E）", Locale.CHINA);

    CasePage.Time of(RemedyClock clock) {
        RemedyTerm term = clock.term();
        return new CasePage.Time(term.title(), term.whose().label(), chips.of(clock), due(clock), term.law() + "。");
    }

    private static String due(RemedyClock clock) {
        RemedyTerm term = clock.term();
        return switch (clock.due()) {
            case Due.NotStarted ignored -> "填写" + term.from() + "以后计算。";
            case Due.Unconfirmed unconfirmed -> unconfirmed.year() + " 年的放假安排尚未确认，不能计算。";
            case Due.On on ->
                "截至 %s：自%s的次日起 %d %s%s"
                        .formatted(
                                on.day().format(DAY),
                                start(clock),
                                term.days(),
                                term.working() ? "个工作日" : "日",
                                moved(clock, on.day()));
        };
    }

    private static String start(RemedyClock clock) {
        LocalDate start = clock.start();
        return clock.term().from() + (start == null ? "" : "（" + start + "）");
    }

    private static String moved(RemedyClock clock, LocalDate due) {
        LocalDate start = clock.start();
        boolean moved = !clock.term().working()
                && start != null
                && !start.plusDays(clock.term().days()).equals(due);
        return moved ? "，最后一日是休息日，顺延。" : "。";
    }
}
