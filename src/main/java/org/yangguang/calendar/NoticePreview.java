package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a waiting notice would change.
 *
 * @param decision the latest decision that it was compared with
 * @param days that become something else, in order
 * @param missing statutory holidays that the notice does not name
 * @param deadlines that would move
 */
public record NoticePreview(
        Notice draft, long decision, List<DayChange> days, List<String> missing, MovedDeadlines deadlines) {

    private static final int NAMED = 20;

    public NoticePreview {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
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
            @Nullable SpecialDay after) {

        private String words() {
            return date + " " + words(before) + "→" + words(after);
        }

        private static String words(@Nullable SpecialDay day) {
            return day == null ? "平常" : day.kind() == SpecialDay.Kind.HOLIDAY ? "放假" : "上班";
        }
    }

    static List<DayChange> days(HolidayCalendar before, HolidayCalendar after) {
        Map<LocalDate, SpecialDay> old = byDate(before);
        Map<LocalDate, SpecialDay> now = byDate(after);
        TreeSet<LocalDate> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(date -> !Objects.equals(old.get(date), now.get(date)))
                .map(date -> new DayChange(date, old.get(date), now.get(date)))
                .toList();
    }

    private static Map<LocalDate, SpecialDay> byDate(HolidayCalendar calendar) {
        return calendar.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }

    /** For the trail. */
    static String words(List<DayChange> days) {
        return days.isEmpty()
                ? "没有改变的日子"
                : days.stream().limit(NAMED).map(DayChange::words).collect(Collectors.joining("、"))
                        + (days.size() > NAMED ? " 等 " + days.size() + " 天" : "");
    }
}
