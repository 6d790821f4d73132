package org.yangguang.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * One day of the calendar and why it is what it is.
 *
 * @param working whether offices work on it
 * @param reason 工作日, 调休上班, 周末, or the name of the holiday
 */
public record Day(LocalDate date, boolean working, String reason) {

    /** As in 周一. */
    public String weekday() {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }
}
