package org.yangguang.calendar;

import java.time.LocalDate;

/**
 * A day on which a holiday notice (放假安排通知) departs from the ordinary week, or names a holiday.
 *
 * @param name the holiday that brings it about, as in 国庆节
 */
public record SpecialDay(LocalDate date, Kind kind, String name) {

    /** What the notice makes of the day. */
    public enum Kind {
        /** Off (放假), be it a weekday or not. */
        HOLIDAY,
        /** A Saturday or Sunday worked in exchange for a holiday (调休上班). */
        MOVED_WORKING_DAY
    }
}
