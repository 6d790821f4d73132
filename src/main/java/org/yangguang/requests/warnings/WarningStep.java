package org.yangguang.requests.warnings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/** How pressing a deadline is: at each step more people are warned. */
enum WarningStep {
    FIVE_DAYS(5),
    THREE_DAYS(3),
    ONE_DAY(1),
    OVERDUE(-1);

    /** Working days before the deadline from which on anybody is warned. */
    static final int FIRST = 5;

    private final int most;

    /** @param most working days that are left, from which on the step counts */
    WarningStep(int most) {
        this.most = most;
    }

    /**
     * The step that a deadline has reached; empty where there is time, or where nothing can be said.
     *
     * @param today its last day is still in time
     */
    static Optional<WarningStep> of(LocalDate due, LocalDate today, WorkingDays days) {
        if (due.isBefore(today)) {
            return Optional.of(OVERDUE);
        }
        try {
            int left = days.count(today, due);
            return Stream.of(ONE_DAY, THREE_DAYS, FIVE_DAYS)
                    .filter(step -> left <= step.most)
                    .findFirst();
        } catch (UnconfirmedYear unknown) {
            return Optional.empty();
        }
    }

    /** Whether the head of the agency's own disclosure office is warned as well. */
    boolean warnsHead() {
        return this != FIVE_DAYS;
    }

    /** Whether the county's office, which supervises (art. 4), is warned as well. */
    boolean warnsCounty() {
        return this == ONE_DAY || this == OVERDUE;
    }
}
