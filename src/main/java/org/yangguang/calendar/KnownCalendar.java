package org.yangguang.calendar;

import java.util.Set;

/** A calendar with the working days that come of it, computed once. */
record KnownCalendar(HolidayCalendar holidays, WorkingDays workingDays, WorkingDays estimated)
        implements CalendarInForce {

    KnownCalendar(HolidayCalendar holidays) {
        this(
                holidays,
                WorkingDays.of(new HolidayCalendar(holidays.days(), holidays.confirmedYears(), Set.of())),
                WorkingDays.of(holidays));
    }
}
