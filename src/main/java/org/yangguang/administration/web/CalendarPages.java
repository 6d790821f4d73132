package org.yangguang.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.Notice;
import org.yangguang.calendar.NoticeDesk;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** Puts the page of a year's calendar together. */
@Component
class CalendarPages {

    static final String PATH = "/desk/administration/calendar";

    private final CalendarInForce calendar;
    private final NoticeDesk notices;
    private final CurrentUser currentUser;
    private final LocalTimes times;
    private final Clock clock;

    CalendarPages(
            CalendarInForce calendar, NoticeDesk notices, CurrentUser currentUser, LocalTimes times, Clock clock) {
        this.calendar = calendar;
        this.notices = notices;
        this.currentUser = currentUser;
        this.times = times;
        this.clock = clock;
    }

    static String of(int year) {
        return PATH + "?year=" + year;
    }

    int present() {
        return LocalDate.now(clock).getYear();
    }

    CalendarPage year(int year) {
        HolidayCalendar known = calendar.holidays();
        List<SpecialDay> days = days(known, year);
        List<Notice> past = notices.of(year);
        DeskPage layout = DeskPage.of("工作日历", PATH).withChips(CalendarTables.state(known, year));
        return new CalendarPage(
                days.isEmpty()
                        ? layout
                        : layout.withActions(DeskPage.Action.of("下载本年安排", PATH + "/" + year + "/days.csv", "download")),
                year,
                years(known, year),
                note(known, year, past),
                warning(known),
                past.stream().anyMatch(notice -> notice.state() == Notice.State.DRAFT)
                        ? PATH + "/" + year + "/draft"
                        : null,
                CalendarTables.months(known, year),
                CalendarTables.days(days, year),
                past.isEmpty() ? null : CalendarTables.notices(past, year, times),
                currentUser.get().has(Duty.COUNTY_DISCLOSURE_OFFICE),
                CalendarTables.standings());
    }

    /** The days of a year that depart from the ordinary week, in order. */
    static List<SpecialDay> days(HolidayCalendar known, int year) {
        return known.days().stream()
                .filter(day -> day.date().getYear() == year)
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
    }

    private String note(HolidayCalendar known, int year, List<Notice> past) {
        if (known.confirmedYears().contains(year)) {
            String source = past.stream()
                    .filter(notice -> notice.state() == Notice.State.IN_FORCE)
                    .map(Notice::source)
                    .findFirst()
                    .orElse("随系统提供");
            return "按放假安排通知（%s），全年 %d 个工作日。".formatted(source, workingDays(calendar.workingDays(), year));
        }
        return known.provisionalYears().contains(year)
                ? "通知还没有确认，这里是暂估，全年约 %d 个工作日。答复期限不按暂估计算。".formatted(workingDays(calendar.estimated(), year))
                : "没有这一年的放假安排，涉及该年的期限不能计算。";
    }

    private @Nullable String warning(HolidayCalendar known) {
        return known.missing(LocalDate.now(clock))
                .map("%d 年的放假安排还没有确认，跨入该年的答复期限无法计算。通知发布后请尽快导入并确认。"::formatted)
                .orElse(null);
    }

    private static int workingDays(WorkingDays days, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int rest = days.count(first, LocalDate.of(year, 12, 31));
        return rest + (days.isWorkingDay(first) ? 1 : 0);
    }

    private static List<Tab> years(HolidayCalendar known, int shown) {
        TreeSet<Integer> years = new TreeSet<>(known.confirmedYears());
        years.addAll(known.provisionalYears());
        years.add(years.last() + 1);
        years.add(shown);
        List<Tab> tabs = new ArrayList<>();
        years.descendingSet().forEach(year -> tabs.add(new Tab(year + " 年", of(year), null, year == shown)));
        return tabs;
    }
}
