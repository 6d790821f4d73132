package org.yangguang.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** The calendar by which deadlines are counted. */
@Controller
class CalendarController {

    static final String PATH = "/desk/administration/calendar";

    private final HolidayCalendar calendar = HolidayCalendar.national().withEstimates();
    private final WorkingDays workingDays = WorkingDays.of(calendar);
    private final Clock clock;

    CalendarController(Clock clock) {
        this.clock = clock;
    }

    @Allowed({Duty.COUNTY_DISCLOSURE_OFFICE, Duty.SYSTEM_ADMINISTRATOR})
    @GetMapping("/desk/administration/calendar")
    ModelAndView year(@RequestParam(required = false) @Nullable Integer year) {
        int shown = year == null ? LocalDate.now(clock).getYear() : year;
        return new ModelAndView(
                "administration/desk/calendar",
                "page",
                new CalendarPage(
                        DeskPage.of("工作日历", PATH).withChips(state(shown)), years(shown), note(shown), table(shown)));
    }

    private Chip state(int year) {
        if (calendar.confirmedYears().contains(year)) {
            return Chip.green(year + " 年已确认");
        }
        return calendar.provisionalYears().contains(year) ? Chip.amber(year + " 年为暂估") : Chip.plain(year + " 年没有安排");
    }

    private String note(int year) {
        if (calendar.confirmedYears().contains(year)) {
            return "按国务院办公厅的放假安排通知，全年 %d 个工作日。".formatted(workingDays(year));
        }
        return calendar.provisionalYears().contains(year)
                ? "通知还没有发布，只列法定节假日，没有调休，全年约 %d 个工作日。答复期限不按暂估计算。".formatted(workingDays(year))
                : "没有这一年的放假安排，涉及该年的期限不能计算。";
    }

    private int workingDays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int rest = workingDays.count(first, LocalDate.of(year, 12, 31));
        return rest + (workingDays.isWorkingDay(first) ? 1 : 0);
    }

    private List<Tab> years(int shown) {
        TreeSet<Integer> years = new TreeSet<>(calendar.confirmedYears());
        years.addAll(calendar.provisionalYears());
        years.add(shown);
        List<Tab> tabs = new ArrayList<>();
        years.descendingSet()
                .forEach(year -> tabs.add(new Tab(year + " 年", PATH + "?year=" + year, null, year == shown)));
        return tabs;
    }

    private DataTable table(int year) {
        List<List<Cell>> rows = calendar.days().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::date))
                .map(day -> List.of(
                        Cell.of(day.date().toString()),
                        Cell.of(day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA)),
                        Cell.of(
                                day.kind() == SpecialDay.Kind.HOLIDAY
                                        ? Chip.green("放假").with("sun")
                                        : Chip.amber("调休上班").with("swap")),
                        Cell.of(day.name())))
                .toList();
        return new DataTable(
                "days",
                year + " 年放假和调休安排",
                List.of(Heading.text("日期"), Heading.text("星期"), Heading.text("安排"), Heading.text("节日")),
                rows);
    }
}
