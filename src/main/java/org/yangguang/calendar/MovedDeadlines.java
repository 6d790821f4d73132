package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the due dates that move, and names the first of them: those before all that would be overdue at once. */
public final class MovedDeadlines implements Consumer<KeptDeadlines.Change> {

    private final LocalDate today;
    private final int most;
    private final List<KeptDeadlines.Change> late = new ArrayList<>();
    private final List<KeptDeadlines.Change> others = new ArrayList<>();
    private long moved;
    private long earlier;
    private long becomeLate;
    private long noLongerLate;

    MovedDeadlines(LocalDate today, int most) {
        this.today = today;
        this.most = most;
    }

    @Override
    public void accept(KeptDeadlines.Change change) {
        moved++;
        LocalDate before = change.before();
        LocalDate after = change.after();
        earlier += before != null && after != null && after.isBefore(before) ? 1 : 0;
        noLongerLate += change.open() && overdue(before) && !overdue(after) ? 1 : 0;
        List<KeptDeadlines.Change> named = others;
        if (becomesLate(change)) {
            becomeLate++;
            named = late;
        }
        if (named.size() < most) {
            named.add(change);
        }
    }

    /** Whether an open case would be overdue from one moment to the next. */
    public boolean becomesLate(KeptDeadlines.Change change) {
        return change.open() && overdue(change.after()) && !overdue(change.before());
    }

    private boolean overdue(@Nullable LocalDate due) {
        return due != null && due.isBefore(today);
    }

    /** How many move. */
    public long moved() {
        return moved;
    }

    /** How many of them come due earlier than before. */
    public long earlier() {
        return earlier;
    }

    /** How many open cases would be overdue from one moment to the next. */
    public long becomeLate() {
        return becomeLate;
    }

    /** How many open cases would be overdue no longer. */
    public long noLongerLate() {
        return noLongerLate;
    }

    /** The first of them. */
    public List<KeptDeadlines.Change> first() {
        return Stream.concat(late.stream(), others.stream()).limit(most).toList();
    }
}
