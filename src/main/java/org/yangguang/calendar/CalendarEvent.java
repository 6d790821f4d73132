package org.yangguang.calendar;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/**
 * Something was done to the calendar of a year.
 *
 * @param action in a few words, e.g. 确认放假安排
 */
public record CalendarEvent(Actor actor, String action, int year, String before, String after, String detail)
        implements Audited {

    @Override
    public String subject() {
        return year + " 年工作日历";
    }
}
