package org.yangguang.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month of a calendar, laid out by weeks; shown by {@code ui/months}.
 *
 * @param title such as 2021 年 3 月
 * @param weeks from Monday to Sunday; days of other months are null
 */
public record MonthGrid(String title, List<List<@Nullable Cell>> weeks) {

    private static final int WEEK = 7;

    /**
     * A day of the month.
     *
     * @param kind what it is, as the style sheet names it: {@code day-} stands before it
     * @param word what it is, in a few characters, so that colour does not say it alone; empty where the number says it
     */
    public record Cell(int day, String kind, String word) {}

    /** The month, each day as the function makes it. */
    public static MonthGrid of(YearMonth month, Function<LocalDate, Cell> cells) {
        List<@Nullable Cell> days = new ArrayList<>(
                Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, null));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(cells.apply(month.atDay(day)));
        }
        while (days.size() % WEEK != 0) {
            days.add(null);
        }
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        for (int at = 0; at < days.size(); at += WEEK) {
            weeks.add(days.subList(at, at + WEEK));
        }
        return new MonthGrid("%d 年 %d 月".formatted(month.getYear(), month.getMonthValue()), weeks);
    }
}
