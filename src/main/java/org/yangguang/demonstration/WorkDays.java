package org.yangguang.demonstration;

import java.time.LocalDate;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;

/** Days on which offices act. */
@Component
record WorkDays(CalendarInForce inForce) {

    private WorkingDays calendar() {
        return inForce.workingDays();
    }

    /** Any working day of the year. */
    LocalDate any(int year, Random chance) {
        return from(LocalDate.ofYearDay(year, 1 + chance.nextInt(365)), year);
    }

    /** The day itself, or the nearest working day of the same year. */
    private LocalDate from(LocalDate day, int year) {
        LocalDate next = calendar().isWorkingDay(day) ? day : calendar().nth(day, 1);
        if (next.getYear() == year) {
            return next;
        }
        LocalDate before = day;
        while (!calendar().isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** That many working days later. */
    LocalDate after(LocalDate day, int days) {
        return days == 0 ? day : calendar().nth(day, days);
    }

    /** A working day on or right after the day of the month. */
    LocalDate on(int year, int month, int day) {
        return from(LocalDate.of(year, month, day), year);
    }
}
