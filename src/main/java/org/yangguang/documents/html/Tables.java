package org.yangguang.documents.html;

import java.util.List;
import java.util.Locale;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Paper;
import org.yangguang.documents.Row;
import org.yangguang.documents.Table;

/** Tables with merged cells, with the classes that the style sheets know: c1 c2 c3 group corner head item-head sum. */
final class Tables {

    /** A table with more columns does not fit the screen of a telephone. */
    private static final int NARROW = 6;

    private final Medium medium;
    private final Inlines inlines;

    Tables(Medium medium, Inlines inlines) {
        this.medium = medium;
        this.inlines = inlines;
    }

    void write(Table table, Markup markup) {
        String caption = table.id() + "-cap";
        if (medium == Medium.SITE) {
            if (table.columns() > NARROW) {
                markup.element("p", "表格可以左右滑动", "class", "scroll-hint", "aria-hidden", "true")
                        .line();
            }
            markup.open("div", "class", "scroll", "role", "region", "aria-labelledby", caption, "tabindex", "0")
                    .line();
        }
        String size = medium == Medium.PAPER ? "font-size:" + Paper.points(table) + "pt" : "";
        markup.open("table", "id", table.id(), "class", table.style(), "style", size)
                .line();
        markup.element("caption", table.caption(), "id", caption, "class", medium == Medium.SITE ? "sr" : "")
                .line();
        int stub = table.stub();
        columns(table, stub, markup);
        Cells cells = new Cells(medium, inlines, table, stub);
        if (!table.head().isEmpty()) {
            markup.open("thead").line();
            rows(table.head(), table.columns(), true, cells, markup);
            markup.close("thead").line();
        }
        markup.open("tbody").line();
        rows(table.body(), table.columns(), false, cells, markup);
        markup.close("tbody").line();
        markup.close("table").line();
        if (medium == Medium.SITE) {
            markup.close("div").line();
        }
        if (table.note() != null) {
            markup.element("p", table.note(), "class", "note").line();
        }
    }

    private void columns(Table table, int stub, Markup markup) {
        if (medium != Medium.SITE) {
            double all = table.weights().stream().mapToInt(Integer::intValue).sum();
            markup.open("colgroup");
            table.weights()
                    .forEach(weight -> markup.empty(
                            "col", "style", String.format(Locale.ROOT, "width:%.3f%%", 100 * weight / all)));
            markup.close("colgroup").line();
        } else if (stub > 1) {
            markup.open("colgroup");
            for (int column = 1; column <= stub; column++) {
                markup.empty("col", "class", "k" + column);
            }
            markup.close("colgroup")
                    .open("colgroup", "span", Integer.toString(table.columns() - stub))
                    .close("colgroup")
                    .line();
        }
    }

    private static void rows(List<Row> rows, int columns, boolean head, Cells cells, Markup markup) {
        List<Grid.Place> places = Grid.of(rows, columns).places();
        int next = 0;
        for (int number = 0; number < rows.size(); number++) {
            Row row = rows.get(number);
            if (row.kind() == Row.Kind.GROUP && number > 0 && !reached(places, number)) {
                markup.close("tbody").line().open("tbody").line();
            }
            markup.open("tr", "class", rowClass(row));
            for (Cell ignored : row.cells()) {
                cells.write(places.get(next++), row, head, markup);
            }
            markup.close("tr").line();
        }
    }

    /** Whether a cell from above reaches into the row, so that no group of rows may end before it. */
    private static boolean reached(List<Grid.Place> places, int row) {
        return places.stream()
                .anyMatch(
                        place -> place.row() < row && place.row() + place.cell().rows() > row);
    }

    private static String rowClass(Row row) {
        return switch (row.kind()) {
            case PLAIN, GROUP -> "";
            case HEAD -> "head";
            case SUM -> "sum";
        };
    }
}
