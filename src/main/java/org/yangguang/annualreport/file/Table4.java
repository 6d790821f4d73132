package org.yangguang.annualreport.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** 四、政府信息公开行政复议、行政诉讼情况. */
final class Table4 {

    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration");
    private static final List<String> LABELS = List.of("结果\u200b维持", "结果\u200b纠正", "其他\u200b结果", "尚未\u200b审结", "总计");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    private final FormCells cells;

    Table4(FormCells cells) {
        this.cells = cells;
    }

    Table table() {
        List<Cell> values = new ArrayList<>();
        for (String block : BLOCKS) {
            RESULTS.forEach(result -> values.add(cells.figure("table4." + block + "." + result)));
        }
        return new Table(
                "t4",
                "政府信息公开行政复议、行政诉讼情况",
                "national national-4",
                Collections.nCopies(BLOCKS.size() * RESULTS.size(), 1),
                head(),
                List.of(FormCells.row(Row.Kind.PLAIN, values)),
                null);
    }

    private static List<Row> head() {
        int width = RESULTS.size();
        List<Cell> second = new ArrayList<>();
        LABELS.forEach(label -> second.add(FormCells.head(label, 1, 2)));
        second.add(FormCells.head("未经复议直接起诉", width, 1));
        second.add(FormCells.head("复议后起诉", width, 1));
        List<Cell> third = new ArrayList<>();
        LABELS.forEach(label -> third.add(FormCells.head(label)));
        LABELS.forEach(label -> third.add(FormCells.head(label)));
        return List.of(
                Row.of(Row.Kind.HEAD, FormCells.head("行政复议", width, 1), FormCells.head("行政诉讼", 2 * width, 1)),
                FormCells.row(Row.Kind.HEAD, second),
                FormCells.row(Row.Kind.HEAD, third));
    }
}
