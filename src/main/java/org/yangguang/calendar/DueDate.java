package org.yangguang.calendar;

import java.time.LocalDate;

/** By when something is due. */
public sealed interface DueDate {

    /**
     * @param day the last day that is in time, always a working day
     * @param provisional whether a day on the way there belongs to a year that is only estimated (暂估)
     */
    record On(LocalDate day, boolean provisional) implements DueDate {}

    /**
     * The clock stands still: what was asked for has not come, so there is no due date yet.
     *
     * @param since the day it was asked for, or the start of the count where that is later
     * @param left working days that remain when it comes
     */
    record StandsStill(LocalDate since, int left) implements DueDate {}
}
