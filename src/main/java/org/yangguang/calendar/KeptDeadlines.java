package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * Due dates that a module has stored and that a change of the calendar may move. The module contributes a bean; what is closed
 * keeps the date by which it was judged, unless that could not be said before.
 */
public interface KeptDeadlines {

    /**
     * A due date that moves.
     *
     * @param owner name of the agency
     * @param subject number of the case
     * @param open whether the case is still open
     * @param before null where it could not be said; {@link LocalDate#MAX} while the clock stands still
     * @param after likewise
     */
    record Change(
            String owner,
            String subject,
            boolean open,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    /** Tells what counting by that calendar would change, one by one; stores nothing. */
    void compare(WorkingDays by, Consumer<Change> each);

    /**
     * Counts anew by that calendar and stores what changes, each with its trace. Part of the caller's transaction.
     *
     * @param reason why, for the trace
     * @return how many have moved
     */
    long recount(WorkingDays by, String reason, Actor actor);
}
