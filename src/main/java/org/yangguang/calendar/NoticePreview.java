package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a waiting notice would change.
 *
 * @param decision the latest decision that it was compared with
 * @param days that become something else, in order
 * @param deadlines that would move
 */
public record NoticePreview(Notice draft, long decision, List<DayChange> days, Collector deadlines) {

    public NoticePreview {
        days = List.copyOf(days);
    }

    /**
     * A day that becomes something else.
     *
     * @param before null where the day followed the ordinary week
     * @param after likewise
     */
    public record DayChange(
            LocalDate date,
            @Nullable SpecialDay before,
            @Nullable SpecialDay after) {}

    /** Counts the deadlines that move, and names the first of them. */
    public static final class Collector implements Consumer<KeptDeadlines.Change> {

        private final LocalDate today;
        private final int most;
        private final List<KeptDeadlines.Change> first = new ArrayList<>();
        private long moved;
        private long earlier;
        private long becomeLate;

        Collector(LocalDate today, int most) {
            this.today = today;
            this.most = most;
        }

        @Override
        public void accept(KeptDeadlines.Change change) {
            moved++;
            LocalDate before = change.before();
            LocalDate after = change.after();
            if (before != null && after != null && after.isBefore(before)) {
                earlier++;
            }
            if (change.open()
                    && after != null
                    && after.isBefore(today)
                    && (before == null || !before.isBefore(today))) {
                becomeLate++;
            }
            if (first.size() < most) {
                first.add(change);
            }
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

        /** The first of them. */
        public List<KeptDeadlines.Change> first() {
            return List.copyOf(first);
        }
    }

    static List<DayChange> days(int year, HolidayCalendar before, Notice draft) {
        Map<LocalDate, SpecialDay> old = new HashMap<>();
        before.days().stream().filter(day -> day.date().getYear() == year).forEach(day -> old.put(day.date(), day));
        before.days().stream().filter(day -> names(draft.days(), day.date())).forEach(day -> old.put(day.date(), day));
        Map<LocalDate, SpecialDay> now = new HashMap<>();
        draft.days().forEach(day -> now.put(day.date(), day));
        TreeSet<LocalDate> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(date -> !Objects.equals(old.get(date), now.get(date)))
                .map(date -> new DayChange(date, old.get(date), now.get(date)))
                .toList();
    }

    private static boolean names(Collection<SpecialDay> days, LocalDate date) {
        return days.stream().anyMatch(day -> day.date().equals(date));
    }
}
