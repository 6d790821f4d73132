package org.yangguang.annualreport.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.yangguang.statistics.YearCourse;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.HeatChart;
import org.yangguang.ui.LineChart;

/** What was sent out, by month and by day. */
final class DaySections {

    private DaySections() {}

    static YearSection months(List<YearCourse.Day> days) {
        String title = "每个月公开多少";
        if (days.isEmpty()) {
            return YearSection.none("months", title, "这一年没有登记公开的信息。");
        }
        List<Long> all = byMonth(days, YearCourse.Day::all);
        List<Long> website = byMonth(days, YearCourse.Day::website);
        List<List<Cell>> rows = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            rows.add(row((month + 1) + " 月", all.get(month), website.get(month)));
        }
        rows.add(row("合计", sum(all), sum(website)));
        String lead = YearWords.months(all);
        return YearSection.of(
                "months",
                title,
                lead,
                LineChart.of(
                        "折线图：" + lead,
                        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList(),
                        new LineChart.Values("全部", all),
                        new LineChart.Values("其中政府网站", website)),
                List.of(new YearSection.Key("swatch-line", "全部"), new YearSection.Key("swatch-line-2", "其中政府网站")),
                new DataTable(
                        "months-table",
                        "各月公开信息条数",
                        List.of(Heading.text("月份"), Heading.number("全部"), Heading.number("其中政府网站")),
                        rows));
    }

    private static List<Long> byMonth(List<YearCourse.Day> days, ToLongFunction<YearCourse.Day> count) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> days.stream()
                        .filter(day -> day.on().getMonthValue() == month)
                        .mapToLong(count)
                        .sum())
                .toList();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Cell> row(String label, long all, long website) {
        return List.of(Cell.of(label), Cell.of(YearNumbers.number(all)), Cell.of(YearNumbers.number(website)));
    }

    static YearSection days(int year, List<YearCourse.Day> days) {
        String title = "每一天";
        if (days.isEmpty()) {
            return YearSection.none("days", title, "这一年没有登记公开的信息。");
        }
        Map<LocalDate, Long> counts = new TreeMap<>();
        days.forEach(day -> counts.put(day.on(), day.all()));
        String lead = YearWords.days(year, counts);
        return YearSection.of(
                "days",
                title,
                lead + "颜色越深，当天公开得越多。",
                HeatChart.of("热力图：" + lead, year, counts),
                new DataTable(
                        "days-table",
                        "各日公开信息条数",
                        List.of(Heading.text("日期"), Heading.number("全部"), Heading.number("其中政府网站")),
                        days.stream()
                                .map(day -> row(day.on().toString(), day.all(), day.website()))
                                .toList()));
    }
}
