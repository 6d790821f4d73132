package org.yangguang.requests.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Explanation.Step;

/** The days of an explanation, laid out by month and week. */
final class DeadlineMonths {

    private static final int WEEK = 7;

    private final Map<LocalDate, DeadlinePage.Cell> cells = new HashMap<>();
    private final YearMonth first;
    private final YearMonth last;

    DeadlineMonths(Explanation explanation) {
        LocalDate start = explanation.deadline().start();
        cells.put(start, new DeadlinePage.Cell(start.getDayOfMonth(), "start", "起算"));
        List<Step> days = explanation.days();
        days.forEach(step -> cells.put(step.day().date(), cell(step)));
        LocalDate end = days.isEmpty() ? start : days.getLast().day().date();
        if (!days.isEmpty()) {
            cells.put(end, new DeadlinePage.Cell(end.getDayOfMonth(), "due", "到期"));
        }
        first = YearMonth.from(start);
        last = YearMonth.from(end);
    }

    List<DeadlinePage.Month> all() {
        List<DeadlinePage.Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new DeadlinePage.Month(
                    "%d 年 %d 月".formatted(month.getYear(), month.getMonthValue()), weeks(month)));
        }
        return months;
    }

    private List<List<DeadlinePage.@Nullable Cell>> weeks(YearMonth month) {
        List<DeadlinePage.@Nullable Cell> days = new ArrayList<>(
                Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, null));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(cells.getOrDefault(month.atDay(day), new DeadlinePage.Cell(day, "beside", "")));
        }
        while (days.size() % WEEK != 0) {
            days.add(null);
        }
        List<List<DeadlinePage.@Nullable Cell>> weeks = new ArrayList<>();
        for (int at = 0; at < days.size(); at += WEEK) {
            weeks.add(days.subList(at, at + WEEK));
        }
        return weeks;
    }

    private static DeadlinePage.Cell cell(Step step) {
        int day = step.day().date().getDayOfMonth();
        return switch (step.treatment()) {
            case COUNTED -> new DeadlinePage.Cell(day, "counted", "第" + step.number());
            case SKIPPED ->
                new DeadlinePage.Cell(day, "off", "周末".equals(step.day().reason()) ? "" : "放假");
            case PAUSED -> new DeadlinePage.Cell(day, "paused", "暂停");
        };
    }
}
