package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Working days (工作日) of a calendar. Every question is answered in constant time from sums made once; instances are immutable.
 * A question that touches a year outside the calendar throws {@link UnconfirmedYear}.
 */
public final class WorkingDays {

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<Integer> provisional;
    private final int firstYear;
    private final LocalDate firstDay;

    /** Working days before the i-th day from the first. */
    private final int[] before;

    /** Day, from the first, of the k-th working day. */
    private final int[] ordinals;

    /** Per year, the first year from it on that is missing. */
    private final int[] missing;

    private WorkingDays(HolidayCalendar calendar) {
        calendar.days().forEach(day -> special.put(day.date(), day));
        years.addAll(calendar.confirmedYears());
        years.addAll(calendar.provisionalYears());
        provisional = calendar.provisionalYears();
        firstYear = years.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int lastYear = years.stream().mapToInt(Integer::intValue).max().orElseThrow();
        firstDay = LocalDate.of(firstYear, 1, 1);
        int length = (int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - firstDay.toEpochDay());
        before = new int[length + 1];
        ordinals = new int[length];
        for (int i = 0; i < length; i++) {
            LocalDate date = firstDay.plusDays(i);
            boolean working = years.contains(date.getYear()) && look(date).working();
            ordinals[before[i]] = i;
            before[i + 1] = before[i] + (working ? 1 : 0);
        }
        missing = new int[lastYear - firstYear + 1];
        for (int year = lastYear, gap = lastYear + 1; year >= firstYear; year--) {
            gap = years.contains(year) ? gap : year;
            missing[year - firstYear] = gap;
        }
    }

    /** @throws java.util.NoSuchElementException if the calendar has no year at all */
    public static WorkingDays of(HolidayCalendar calendar) {
        return new WorkingDays(calendar);
    }

    public boolean isWorkingDay(LocalDate date) {
        require(date, date);
        int at = index(date);
        return before[at + 1] > before[at];
    }

    /** The day and why it is worked or not. */
    public Day day(LocalDate date) {
        require(date, date);
        return look(date);
    }

    /**
     * The nth working day after a date, which does not count itself (首日不计).
     *
     * @param n from 1
     */
    public LocalDate nth(LocalDate after, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("working day number " + n);
        }
        LocalDate from = after.plusDays(1);
        require(from, from);
        int earlier = before[index(from)];
        if (n > before[before.length - 1] - earlier) {
            throw new UnconfirmedYear(firstMissing(from.getYear()));
        }
        LocalDate day = firstDay.plusDays(ordinals[earlier + n - 1]);
        require(from, day);
        return day;
    }

    /** How many working days lie after {@code after} and not after {@code to}: none where {@code to} is not later. */
    public int count(LocalDate after, LocalDate to) {
        if (!to.isAfter(after)) {
            return 0;
        }
        LocalDate from = after.plusDays(1);
        require(from, to);
        return before[index(to) + 1] - before[index(from)];
    }

    /** Whether all years of the days after {@code after} and not after {@code to} are in the calendar. */
    public boolean covers(LocalDate after, LocalDate to) {
        LocalDate from = after.plusDays(1);
        return to.isBefore(from) || firstMissing(from.getYear()) > to.getYear();
    }

    /** Whether a day after {@code after} and not after {@code to} is known only provisionally (暂估). */
    public boolean provisional(LocalDate after, LocalDate to) {
        LocalDate from = after.plusDays(1);
        return !to.isBefore(from)
                && provisional.stream().anyMatch(year -> year >= from.getYear() && year <= to.getYear());
    }

    private void require(LocalDate from, LocalDate to) {
        int gap = firstMissing(from.getYear());
        if (gap <= to.getYear()) {
            throw new UnconfirmedYear(gap);
        }
    }

    private int firstMissing(int year) {
        int at = year - firstYear;
        return at < 0 || at >= missing.length ? year : missing[at];
    }

    private int index(LocalDate date) {
        return (int) (date.toEpochDay() - firstDay.toEpochDay());
    }

    private Day look(LocalDate date) {
        SpecialDay notice = special.get(date);
        if (notice != null) {
            return switch (notice.kind()) {
                case HOLIDAY -> new Day(date, false, notice.name());
                case MOVED_WORKING_DAY -> new Day(date, true, "调休上班");
            };
        }
        return HolidayCalendar.weekend(date) ? new Day(date, false, "周末") : new Day(date, true, "工作日");
    }
}
