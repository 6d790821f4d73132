package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.calendar.DueDate.On;
import org.yangguang.calendar.DueDate.StandsStill;

/**
 * One run of a deadline's clock. Both the due date and its explanation come from here, so they cannot disagree.
 *
 * @param stretches what was counted and what was not, in order and without gaps from the start of the count
 */
record Count(List<Stretch> stretches, DueDate due) {

    /** The days after {@code after} and not after {@code to}. */
    record Stretch(LocalDate after, LocalDate to, boolean paused) {}

    static Count of(Deadline deadline, WorkingDays calendar) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate start = deadline.start();
        LocalDate at = start;
        int left = deadline.total();
        for (Pause pause : deadline.pauses()) {
            LocalDate begins = later(at, pause.from());
            // A pause beyond the calendar cannot matter: the count ends before it, or fails for want of the year.
            if (!calendar.covers(at, begins)) {
                break;
            }
            int counted = calendar.count(at, begins);
            if (counted >= left) {
                break;
            }
            left -= counted;
            add(stretches, at, begins, false);
            LocalDate end = pause.end(calendar);
            if (end == null) {
                return new Count(stretches, new StandsStill(begins, left));
            }
            at = later(begins, end);
            add(stretches, begins, at, true);
        }
        LocalDate day = calendar.nth(at, left);
        add(stretches, at, day, false);
        return new Count(stretches, new On(day, calendar.provisional(start, day)));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void add(List<Stretch> stretches, LocalDate after, LocalDate to, boolean paused) {
        if (to.isAfter(after)) {
            stretches.add(new Stretch(after, to, paused));
        }
    }
}
