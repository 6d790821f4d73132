package org.yangguang.administration.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.MovedDeadlines;
import org.yangguang.calendar.NoticePreview;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;

/** What a notice would change, as tables. */
final class NoticeTables {

    private NoticeTables() {}

    static String moved(MovedDeadlines deadlines, int most) {
        return deadlines.moved() == 0
                ? "没有期限会改变。"
                : "%d 件期限会改变，其中 %d 件提前。%s%s"
                        .formatted(
                                deadlines.moved(),
                                deadlines.earlier(),
                                deadlines.noLongerLate() > 0 ? deadlines.noLongerLate() + " 件不再逾期。" : "",
                                deadlines.moved() > most ? "下面列出 " + most + " 件，确认后逾期的在前。" : "");
    }

    static DataTable days(NoticePreview preview) {
        List<List<Cell>> rows = preview.days().stream()
                .map(change -> List.of(
                        Cell.of(change.date() + "（" + CalendarTables.weekday(change.date()) + "）"),
                        day(change.before()),
                        day(change.after()),
                        Cell.of(name(change))))
                .toList();
        return new DataTable(
                "changes",
                "改变的日子",
                List.of(Heading.text("日期"), Heading.text("现在"), Heading.text("改为"), Heading.text("节日")),
                rows);
    }

    private static String name(NoticePreview.DayChange change) {
        SpecialDay named = change.after() == null ? change.before() : change.after();
        return named == null ? "" : named.name();
    }

    private static Cell day(@Nullable SpecialDay day) {
        return day == null ? Cell.of("按平常星期") : Cell.of(CalendarTables.kind(day.kind()));
    }

    static DataTable deadlines(MovedDeadlines deadlines) {
        List<List<Cell>> rows = deadlines.first().stream()
                .map(change -> List.of(
                        Cell.of(change.owner()),
                        Cell.of(change.subject()),
                        deadlines.becomesLate(change)
                                ? Cell.of(Chip.red("确认后逾期"))
                                : Cell.of(change.open() ? "在办" : "已办结"),
                        Cell.of(due(change.before())),
                        Cell.of(due(change.after()))))
                .toList();
        return new DataTable(
                "deadlines",
                "改变的答复期限",
                List.of(
                        Heading.text("单位"),
                        Heading.text("登记号"),
                        Heading.text("状态"),
                        Heading.text("现在的期限"),
                        Heading.text("改为")),
                rows);
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "不能计算" : day.equals(LocalDate.MAX) ? "停止计算" : day.toString();
    }
}
