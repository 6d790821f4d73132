package org.yangguang.calendar;

/**
 * The calendar by which deadlines are counted now. It changes when the office confirms a notice; whoever computes several
 * things that must agree takes one {@link #workingDays()} for all of them.
 */
public interface CalendarInForce {

    /** Everything that is known, provisional years included. */
    HolidayCalendar holidays();

    /** The confirmed years alone, by which every promise to a citizen is counted. */
    WorkingDays workingDays();

    /** Provisional years as well: an answer that touches one is an estimate (暂估). */
    WorkingDays estimated();

    /** A calendar that never changes. */
    static CalendarInForce of(HolidayCalendar holidays) {
        return new KnownCalendar(holidays);
    }
}
