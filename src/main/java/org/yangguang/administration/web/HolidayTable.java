package org.yangguang.administration.web;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.documents.tables.SheetRow;
import org.yangguang.documents.tables.SpreadsheetCsv;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.shared.Refusal;

/**
 * A holiday notice as a table: the columns 日期, 类型 (放假 or 调休上班) and 节日, or date, type (holiday or workday) and name. Further
 * columns are not read.
 */
final class HolidayTable {

    private static final List<String> HEADINGS = List.of("日期", "类型", "节日");
    private static final int MOST_ERRORS = 20;
    private static final int MOST_ROWS = 200;

    private HolidayTable() {}

    /**
     * The days of the table.
     *
     * @throws Refusal if it is no such table, naming every row that cannot be read
     */
    static List<SpecialDay> read(Path file) {
        try (TableFile table = TableFile.open(file);
                TableFile.Rows rows = table.rows(table.sheets().getFirst())) {
            SheetRow headings = rows.next().orElseThrow(() -> new Refusal("文件是空的。请下载模板，填好后再上传。"));
            requireHeadings(headings);
            List<SpecialDay> days = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                read(row.get(), days, errors);
                if (days.size() > MOST_ROWS) {
                    throw new Refusal("一年的放假安排不会超过 " + MOST_ROWS + " 天，请核对文件。");
                }
            }
            if (!errors.isEmpty()) {
                throw new Refusal(String.join("；", errors.subList(0, Math.min(MOST_ERRORS, errors.size())))
                        + (errors.size() > MOST_ERRORS ? "；共 " + errors.size() + " 行有误" : "")
                        + "。没有存入任何内容，请改正后重新上传。");
            }
            if (days.isEmpty()) {
                throw new Refusal("文件中没有日期。请下载模板，填好后再上传。");
            }
            return days;
        }
    }

    private static void requireHeadings(SheetRow headings) {
        List<String> found = List.of(
                headings.value(0).text(),
                headings.value(1).text(),
                headings.value(2).text());
        List<String> lower =
                found.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        if (!found.equals(HEADINGS) && !lower.equals(List.of("date", "type", "name"))) {
            throw new Refusal("第一行应为：日期、类型、节日（或者 date、type、name）。请下载模板对照。");
        }
    }

    private static void read(SheetRow row, List<SpecialDay> days, List<String> errors) {
        LocalDate date = row.value(0).date().orElse(null);
        SpecialDay.Kind kind = kind(row.value(1).text());
        String name = row.value(2).text();
        String wrong = date == null
                ? "日期“%s”无法识别，应写作 2026-10-01".formatted(row.value(0).text())
                : kind == null
                        ? "类型“%s”无法识别，应为“放假”或者“调休上班”".formatted(row.value(1).text())
                        : name.isEmpty() ? "没有填节日名称" : "";
        if (date != null && kind != null && wrong.isEmpty()) {
            days.add(new SpecialDay(date, kind, name));
        } else {
            errors.add("第 %d 行%s".formatted(row.number(), wrong));
        }
    }

    private static SpecialDay.@Nullable Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "放假", "holiday" -> SpecialDay.Kind.HOLIDAY;
            case "调休上班", "上班", "workday" -> SpecialDay.Kind.MOVED_WORKING_DAY;
            default -> null;
        };
    }

    /** Writes days so that {@link #read} takes them again. */
    static void write(List<SpecialDay> days, Writer out) throws IOException {
        CSVPrinter table = SpreadsheetCsv.begin(out);
        table.printRecord(HEADINGS);
        for (SpecialDay day : days) {
            table.printRecord(
                    day.date(), day.kind() == SpecialDay.Kind.HOLIDAY ? "放假" : "调休上班", SpreadsheetCsv.text(day.name()));
        }
        table.flush();
    }
}
