package org.yangguang.annualreport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.yangguang.documents.tables.SpreadsheetCsv;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.DataTable;

/** The table of a chart as a file for spreadsheets. */
final class YearTable {

    private YearTable() {}

    /** @throws NotFound if there is no such chart, or nothing in it */
    static void write(String chart, int year, String who, List<YearSection> sections, HttpServletResponse response)
            throws IOException {
        YearSection section = sections.stream()
                .filter(each -> each.id().equals(chart) && !each.empty())
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这张图的数据。"));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(who + year + "年" + section.title() + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        CSVPrinter csv = SpreadsheetCsv.begin(response.getWriter());
        csv.printRecord(section.table().headings().stream().map(DataTable.Heading::label));
        for (List<DataTable.Cell> row : section.table().rows()) {
            csv.printRecord(row.stream().map(cell -> SpreadsheetCsv.text(plain(cell.text()))));
        }
        csv.flush();
    }

    /** Numbers without the separators that are for reading. */
    private static String plain(String text) {
        return text.matches("[\\d,]+") ? text.replace(",", "") : text;
    }
}
