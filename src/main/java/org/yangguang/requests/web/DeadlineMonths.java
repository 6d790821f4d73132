package org.yangguang.requests.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.Explanation.Step;
import org.yangguang.ui.MonthGrid;

/** The days of an explanation, laid out by month and week. */
final class DeadlineMonths {

    private final Map<LocalDate, MonthGrid.Cell> cells = new HashMap<>();
    private final YearMonth first;
    private final YearMonth last;

    DeadlineMonths(Explanation explanation) {
        LocalDate start = explanation.deadline().start();
        cells.put(start, new MonthGrid.Cell(start.getDayOfMonth(), "start", "起算"));
        List<Step> days = explanation.days();
        days.forEach(step -> cells.put(step.day().date(), cell(step)));
        LocalDate end = days.isEmpty() ? start : days.getLast().day().date();
        if (!days.isEmpty()) {
            cells.put(end, new MonthGrid.Cell(end.getDayOfMonth(), "due", "到期"));
        }
        first = YearMonth.from(start);
        last = YearMonth.from(end);
    }

    List<MonthGrid> all() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> MonthGrid.of(month, this::cell))
                .toList();
    }

    private MonthGrid.Cell cell(LocalDate day) {
        return cells.getOrDefault(day, new MonthGrid.Cell(day.getDayOfMonth(), "beside", ""));
    }

    private static MonthGrid.Cell cell(Step step) {
        int day = step.day().date().getDayOfMonth();
        return switch (step.treatment()) {
            case COUNTED -> new MonthGrid.Cell(day, "counted", "第" + step.number());
            case SKIPPED ->
                new MonthGrid.Cell(day, "off", "周末".equals(step.day().reason()) ? "" : "放假");
            case PAUSED -> new MonthGrid.Cell(day, "paused", "暂停");
        };
    }
}
