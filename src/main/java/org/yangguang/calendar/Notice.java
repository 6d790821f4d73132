package org.yangguang.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * A holiday notice (放假安排通知) as the office entered it.
 *
 * @param id assigned when it is entered
 * @param source where it comes from: the notice's number, or what an estimate rests on
 * @param days of the year, and of the December before
 * @param decidedBy who put it in force or discarded it; null while it is a draft
 * @param version goes up with each change
 */
public record Notice(
        long id,
        int year,
        Standing standing,
        State state,
        String source,
        List<SpecialDay> days,
        Actor enteredBy,
        Instant enteredAt,
        @Nullable Actor decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    /** 《全国年节及纪念日放假办法》 art. 2: holidays of all citizens, as notices name them. */
    private static final List<String> STATUTORY = List.of("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆");

    public Notice {
        days = List.copyOf(days);
    }

    /** How sure a notice is. */
    public enum Standing {
        /** The notice is out (已确认): deadlines are counted by it. */
        CONFIRMED("正式安排"),
        /** An estimate before the notice is out (暂估): for planning, never for a promise. */
        PROVISIONAL("暂估");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What has become of a notice. */
    public enum State {
        DRAFT("待确认"),
        IN_FORCE("执行中"),
        REPLACED("已被替换"),
        DISCARDED("已放弃");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The calendar with this notice in it. */
    HolidayCalendar into(HolidayCalendar calendar) {
        return switch (standing) {
            case CONFIRMED -> calendar.confirming(year, days);
            case PROVISIONAL -> calendar.estimating(year, days);
        };
    }

    /** The statutory holidays that it does not name: a notice speaks of the whole year. */
    List<String> missing() {
        return STATUTORY.stream()
                .filter(holiday -> days.stream()
                        .noneMatch(day -> day.kind() == SpecialDay.Kind.HOLIDAY
                                && day.name().contains(holiday)))
                .toList();
    }

    /** In a few words, for the trail. */
    String words() {
        return standing.label() + "，" + counted(days) + "（" + source + "）";
    }

    /** What was known of a year, in a few words; empty where that was nothing. */
    static String words(HolidayCalendar known, int year) {
        List<SpecialDay> of = known.days().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
        return of.isEmpty()
                ? ""
                : (known.confirmedYears().contains(year) ? Standing.CONFIRMED : Standing.PROVISIONAL).label() + "，"
                        + counted(of);
    }

    private static String counted(List<SpecialDay> days) {
        long off = days.stream()
                .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY)
                .count();
        return "放假 %d 天，调休上班 %d 天".formatted(off, days.size() - off);
    }
}
