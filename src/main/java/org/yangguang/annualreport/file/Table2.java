package org.yangguang.annualreport.file;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** 二、主动公开政府信息情况: the four parts of table 2 in one table, as the form prints them. */
final class Table2 {

    private static final int COLUMNS = 4;

    private final FormCells cells;

    Table2(FormCells cells) {
        this.cells = cells;
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(group("第二十条第（一）项"));
        rows.add(FormCells.headRow("信息内容", "本年\u200b制发件数", "本年\u200b废止件数", "现行\u200b有效件数"));
        rows.add(documents("规章", "table2.regulations."));
        rows.add(documents("行政规范性文件", "table2.normative_documents."));
        rows.add(group("第二十条第（五）项"));
        rows.add(wideHead("本年处理决定数量"));
        rows.add(wide("行政许可", "table2.licences"));
        rows.add(group("第二十条第（六）项"));
        rows.add(wideHead("本年处理决定数量"));
        rows.add(wide("行政处罚", "table2.penalties"));
        rows.add(wide("行政强制", "table2.compulsory_measures"));
        rows.add(group("第二十条第（八）项"));
        rows.add(wideHead("本年收费金额（单位：万元）"));
        rows.add(wide("行政事业性收费", "table2.fees_10k_yuan"));
        return new Table("t2", "主动公开政府信息情况", "national national-2", List.of(3, 2, 2, 2), List.of(), rows, null);
    }

    private static Row group(String text) {
        return Row.of(Row.Kind.GROUP, FormCells.head(text, COLUMNS, 1));
    }

    private static Row wideHead(String text) {
        return Row.of(Row.Kind.HEAD, FormCells.head("信息内容"), FormCells.head(text, COLUMNS - 1, 1));
    }

    private Row documents(String label, String key) {
        return Row.of(
                FormCells.head(label),
                cells.figure(key + "made"),
                cells.figure(key + "repealed"),
                cells.figure(key + "in_force"));
    }

    private Row wide(String label, String key) {
        Cell value = cells.figure(key).spanning(COLUMNS - 1, 1);
        return Row.of(FormCells.head(label), value);
    }
}
