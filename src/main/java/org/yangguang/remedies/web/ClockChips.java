package org.yangguang.remedies.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.remedies.RemedyClock;
import org.yangguang.remedies.RemedyClock.Due;
import org.yangguang.remedies.RemedyTerm;
import org.yangguang.ui.Chip;

/**
 * How clocks stand today, as chips say it.
 *
 * @param calendar the confirmed years
 */
record ClockChips(LocalDate today, WorkingDays calendar) {

    /** So few days left are few. */
    private static final long SOON = 3;

    Chip of(RemedyClock clock) {
        return switch (clock.due()) {
            case Due.NotStarted ignored -> Chip.plain("未起算");
            case Due.Unconfirmed ignored -> Chip.amber("不能计算");
            case Due.On on -> of(clock, on.day());
        };
    }

    private Chip of(RemedyClock clock, LocalDate due) {
        RemedyTerm term = clock.term();
        LocalDate met = clock.metOn();
        if (met != null) {
            return met.isAfter(due) ? late(term, due, met) : Chip.green("按期");
        }
        if (today.isAfter(due)) {
            return term.whose() == RemedyTerm.Party.APPLICANT ? Chip.plain("已届满") : late(term, due, today);
        }
        if (today.equals(due)) {
            return Chip.amber("今天到期");
        }
        long left = days(term, today, due);
        String words = "剩 " + left + unit(term);
        return left <= SOON && term.whose() == RemedyTerm.Party.AGENCY ? Chip.amber(words) : Chip.blue(words);
    }

    private Chip late(RemedyTerm term, LocalDate due, LocalDate day) {
        // Days after the due date may lie in a year that is not confirmed; all days are counted then.
        boolean working = term.working() && calendar.covers(due, day);
        long days = working ? calendar.count(due, day) : ChronoUnit.DAYS.between(due, day);
        return Chip.red("逾期 " + days + (working ? " 个工作日" : " 日"));
    }

    private long days(RemedyTerm term, LocalDate from, LocalDate to) {
        return term.working() ? calendar.count(from, to) : ChronoUnit.DAYS.between(from, to);
    }

    private static String unit(RemedyTerm term) {
        return term.working() ? " 个工作日" : " 日";
    }
}
