package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a due date comes about.
 *
 * @param days every day after the start of the count up to the due date, or to the day on which the clock stands still
 */
public record Explanation(Deadline deadline, DueDate due, List<Step> days) {

    /** What became of a day. */
    public enum Treatment {
        /** A working day that counts. */
        COUNTED,
        /** Not a working day. */
        SKIPPED,
        /** A working day that does not count because the clock is paused. */
        PAUSED
    }

    /**
     * @param number working days counted up to and including this day
     */
    public record Step(Day day, Treatment treatment, int number) {}

    static Explanation of(Deadline deadline, Count count, WorkingDays calendar) {
        List<Step> steps = new ArrayList<>();
        int number = 0;
        for (Count.Stretch stretch : count.stretches()) {
            for (LocalDate date = stretch.after().plusDays(1); !date.isAfter(stretch.to()); date = date.plusDays(1)) {
                Day day = calendar.day(date);
                Treatment treatment = treatment(day, stretch.paused());
                number += treatment == Treatment.COUNTED ? 1 : 0;
                steps.add(new Step(day, treatment, number));
            }
        }
        return new Explanation(deadline, count.due(), List.copyOf(steps));
    }

    private static Treatment treatment(Day day, boolean paused) {
        if (!day.working()) {
            return Treatment.SKIPPED;
        }
        return paused ? Treatment.PAUSED : Treatment.COUNTED;
    }

    /** The days so treated, in order. */
    public List<Day> days(Treatment treatment) {
        return days.stream()
                .filter(step -> step.treatment() == treatment)
                .map(Step::day)
                .toList();
    }

    /** The law behind it, an act with its article and meaning each, in Chinese. */
    public List<String> law() {
        return deadline.rules().stream().map(Rule::law).toList();
    }
}
