package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.DataTable;

/** The table of a chart as a file for spreadsheets. */
final class YearTable {

    private YearTable() {}

    /** @throws NotFound if there is no such chart, or nothing in it */
    static ModelAndView of(String chart, int year, String who, List<YearSection> sections) {
        YearSection section = sections.stream()
                .filter(each -> each.id().equals(chart) && !each.empty())
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这张图的数据。"));
        DataTable table = section.table();
        return new ModelAndView(new SpreadsheetView(
                "csv",
                who + year + "年" + section.title(),
                table.headings().stream().map(DataTable.Heading::label).toList(),
                table.rows().stream().map(row -> values(table, row))));
    }

    private static List<@Nullable Object> values(DataTable table, List<DataTable.Cell> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            String text = row.get(at).text();
            boolean count = table.headings().get(at).numeric() && text.matches("[\\d,]+");
            values.add(count ? (Object) Long.valueOf(text.replace(",", "")) : text);
        }
        return values;
    }
}
