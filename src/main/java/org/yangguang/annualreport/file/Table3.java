package org.yangguang.annualreport.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** 三、收到和处理政府信息公开申请情况. */
final class Table3 {

    private static final String IDENTITY = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final int LABELS = 3;

    private final FormCells cells;

    Table3(FormCells cells) {
        this.cells = cells;
    }

    Table table() {
        return new Table(
                "t3",
                "收到和处理政府信息公开申请情况",
                "national national-3",
                List.of(11, 22, 63, 15, 15, 15, 15, 15, 15, 15),
                head(),
                Table3Row.ALL.stream().map(this::row).toList(),
                null);
    }

    private static List<Row> head() {
        List<Cell> organisations = Arrays.stream(ApplicantColumn.values())
                .filter(column -> column != ApplicantColumn.NATURAL_PERSON && column != ApplicantColumn.TOTAL)
                .map(column -> FormCells.head(column.label()))
                .toList();
        return List.of(
                Row.of(
                        Row.Kind.HEAD,
                        FormCells.head(IDENTITY, LABELS, 3),
                        FormCells.head("申请人情况", ApplicantColumn.values().length, 1)),
                Row.of(
                        Row.Kind.HEAD,
                        FormCells.head(ApplicantColumn.NATURAL_PERSON.label(), 1, 2),
                        FormCells.head("法人或其他组织", organisations.size(), 1),
                        FormCells.head(ApplicantColumn.TOTAL.label(), 1, 2)),
                FormCells.row(Row.Kind.HEAD, organisations));
    }

    private Row row(Table3Row row) {
        List<Cell> line = new ArrayList<>(labels(row));
        for (ApplicantColumn column : ApplicantColumn.values()) {
            line.add(cells.figure(row.figure(column)));
        }
        return FormCells.row("3.7".equals(row.code()) ? Row.Kind.SUM : Row.Kind.PLAIN, line);
    }

    private static List<Cell> labels(Table3Row row) {
        if (!row.inThird()) {
            return List.of(FormCells.label(row.label(), LABELS));
        }
        List<Cell> labels = new ArrayList<>();
        if (first(row)) {
            int rows = (int) Table3Row.ALL.stream().filter(Table3Row::inThird).count();
            labels.add(FormCells.head("三、本年度办理结果", 1, rows).vertically());
        }
        if (row.group().isEmpty()) {
            labels.add(FormCells.label(row.label(), 2).withNote(row.note()));
            return labels;
        }
        if (row.code().endsWith(".1")) {
            int rows = (int) Table3Row.ALL.stream()
                    .filter(other -> other.group().equals(row.group()))
                    .count();
            labels.add(FormCells.head(row.group(), 1, rows));
        }
        labels.add(FormCells.label(row.label(), 1));
        return labels;
    }

    private static boolean first(Table3Row row) {
        return Table3Row.ALL.stream()
                .filter(Table3Row::inThird)
                .findFirst()
                .filter(row::equals)
                .isPresent();
    }
}
