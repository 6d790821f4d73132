package org.yangguang.administration.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.Notice;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.MonthGrid;

/** A year's calendar as months and tables. */
final class CalendarTables {

    private CalendarTables() {}

    static Map<String, String> standings() {
        return Stream.of(Notice.Standing.values())
                .collect(Collectors.toMap(
                        Notice.Standing::name, Notice.Standing::label, (one, other) -> one, LinkedHashMap::new));
    }

    static Chip state(HolidayCalendar known, int year) {
        if (known.confirmedYears().contains(year)) {
            return Chip.green(year + " 年已确认");
        }
        return known.provisionalYears().contains(year) ? Chip.amber(year + " 年为暂估") : Chip.red(year + " 年没有安排");
    }

    static List<MonthGrid> months(HolidayCalendar known, int year) {
        if (!known.confirmedYears().contains(year) && !known.provisionalYears().contains(year)) {
            return List.of();
        }
        Map<LocalDate, SpecialDay> special =
                known.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        return Stream.of(Month.values())
                .map(month -> MonthGrid.of(YearMonth.of(year, month), date -> cell(date, special.get(date))))
                .toList();
    }

    private static MonthGrid.Cell cell(LocalDate date, @Nullable SpecialDay special) {
        int day = date.getDayOfMonth();
        if (special == null) {
            boolean weekend = date.getDayOfWeek().getValue() > 5;
            return new MonthGrid.Cell(day, weekend ? "off" : "work", "");
        }
        return switch (special.kind()) {
            case HOLIDAY -> new MonthGrid.Cell(day, "holiday", "放假");
            case MOVED_WORKING_DAY -> new MonthGrid.Cell(day, "moved", "上班");
        };
    }

    static DataTable days(List<SpecialDay> days, int year) {
        List<List<Cell>> rows = days.stream()
                .map(day -> List.of(
                        Cell.of(day.date().toString()),
                        Cell.of(weekday(day.date())),
                        Cell.of(kind(day.kind())),
                        Cell.of(day.name())))
                .toList();
        return new DataTable(
                "days",
                year + " 年放假和调休安排",
                List.of(Heading.text("日期"), Heading.text("星期"), Heading.text("安排"), Heading.text("节日")),
                rows);
    }

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }

    static Chip kind(SpecialDay.Kind kind) {
        return switch (kind) {
            case HOLIDAY -> Chip.green("放假").with("sun");
            case MOVED_WORKING_DAY -> Chip.amber("调休上班").with("swap");
        };
    }

    static DataTable notices(List<Notice> all, int year, LocalTimes times) {
        List<List<Cell>> rows = all.stream()
                .map(notice -> List.of(
                        Cell.of(notice.standing().label()),
                        Cell.of(notice.source()),
                        Cell.of(notice.enteredBy().name() + "，" + times.second(notice.enteredAt())),
                        Cell.of(notice.state().label()),
                        Cell.of(
                                notice.decidedBy() == null
                                        ? ""
                                        : notice.decidedBy().name() + "，" + times.second(notice.decidedAt()))))
                .toList();
        return new DataTable(
                "notices",
                year + " 年导入过的安排",
                List.of(
                        Heading.text("性质"),
                        Heading.text("文号或者依据"),
                        Heading.text("导入"),
                        Heading.text("状态"),
                        Heading.text("处理")),
                rows);
    }
}
