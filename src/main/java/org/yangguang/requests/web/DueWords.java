package org.yangguang.requests.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.ui.Chip;

/** Says how much time is left. */
final class DueWords {

    /** From so many working days on, a deadline is pressing. */
    private static final int PRESSING = 5;

    private final WorkingDays days;
    private final LocalDate today;

    DueWords(WorkingDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    static String day(LocalDate day) {
        return EventWords.day(day);
    }

    /** The last day that is pressing; a week from today where the calendar cannot say. */
    LocalDate pressingUntil() {
        try {
            return days.nth(today, PRESSING);
        } catch (UnconfirmedYear unknown) {
            return today.plusWeeks(1);
        }
    }

    /** @param due as it is kept: {@link LocalDate#MAX} while the clock stands still, null where nothing can be said */
    Chip chip(@Nullable LocalDate due) {
        if (due == null) {
            return Chip.amber("期限待定").with("cal");
        }
        if (due.equals(LocalDate.MAX)) {
            return Chip.plain("暂停计时").with("pause");
        }
        try {
            if (due.isBefore(today)) {
                return Chip.red("逾期 " + days.count(due, today) + " 个工作日");
            }
            int left = days.count(today, due);
            if (left == 0) {
                return Chip.amber("今天到期");
            }
            String word = "剩 " + left + " 个工作日";
            return left <= PRESSING ? Chip.amber(word) : Chip.plain(word).with("clock");
        } catch (UnconfirmedYear unknown) {
            return Chip.plain(day(due) + "到期").with("clock");
        }
    }
}
