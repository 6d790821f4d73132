package org.yangguang.annualreport.file;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Row;

/** Cells of the national forms. */
final class FormCells {

    private final ReportFigures figures;
    private final FigureLinks links;

    FormCells(ReportFigures figures, FigureLinks links) {
        this.figures = figures;
        this.links = links;
    }

    /** The figure of that key; a cell without value stays blank, and only what is not 0 leads to a list. */
    Cell figure(String key) {
        BigDecimal value = figures.get(key).orElse(null);
        if (value == null) {
            return Cell.bound(key, "", null);
        }
        return Cell.bound(key, value.toPlainString(), value.signum() == 0 && !links.zeros() ? null : links.to(key));
    }

    static Cell head(String text) {
        return Cell.header(text);
    }

    static Cell head(String text, int columns, int rows) {
        return Cell.header(text).spanning(columns, rows);
    }

    static Cell label(String text, int columns) {
        return Cell.header(text).spanning(columns, 1).aligned(Cell.Alignment.LEFT);
    }

    static Row headRow(String... texts) {
        return new Row(Arrays.stream(texts).map(FormCells::head).toList(), Row.Kind.HEAD);
    }

    static Row row(Row.Kind kind, List<Cell> cells) {
        return new Row(cells, kind);
    }
}
