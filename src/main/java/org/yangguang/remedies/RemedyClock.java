package org.yangguang.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/**
 * A time that runs in a case, or ran. Computed whenever it is looked at and never stored, so that it follows the calendar.
 *
 * @param start day that starts the count, itself not counted; null where it is not known
 * @param metOn day on which what was due was done; null while it was not
 */
public record RemedyClock(
        RemedyTerm term,
        @Nullable LocalDate start,
        Due due,
        @Nullable LocalDate metOn) {

    /** The last day that is in time, as far as that can be said. */
    public sealed interface Due {

        record On(LocalDate day) implements Due {}

        /** The working calendar of that year is not confirmed, so nothing can be said. */
        record Unconfirmed(int year) implements Due {}

        /** The fact that starts the count was not entered. */
        record NotStarted() implements Due {}
    }

    static RemedyClock of(RemedyTerm term, @Nullable LocalDate start, @Nullable LocalDate metOn, WorkingDays calendar) {
        return new RemedyClock(term, start, due(term, start, calendar), metOn);
    }

    private static Due due(RemedyTerm term, @Nullable LocalDate start, WorkingDays calendar) {
        if (start == null) {
            return new Due.NotStarted();
        }
        try {
            return new Due.On(
                    term.working() ? calendar.nth(start, term.days()) : moved(start.plusDays(term.days()), calendar));
        } catch (UnconfirmedYear unknown) {
            return new Due.Unconfirmed(unknown.year());
        }
    }

    /** A day off moves to the next working day (行政复议法 art. 88 and 民事诉讼法 art. 85; 行政诉讼法 art. 101). */
    private static LocalDate moved(LocalDate last, WorkingDays calendar) {
        return calendar.isWorkingDay(last) ? last : calendar.nth(last, 1);
    }

    /** Whether somebody still has to keep it. */
    public boolean running() {
        return metOn == null;
    }
}
