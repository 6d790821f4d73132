package org.yangguang.documents.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Paper;
import org.yangguang.documents.Row;
import org.yangguang.documents.SheetMarks;
import org.yangguang.documents.Table;

/** Tables with merged cells, with the classes that the style sheets know: c1 c2 c3 group corner head item-head sum. */
final class Tables {

    /** A table with more columns does not fit the screen of a telephone. */
    private static final int NARROW = 6;

    private final Medium medium;
    private final Inlines inlines;
    private final SheetMarks marks;

    Tables(Medium medium, Inlines inlines, SheetMarks marks) {
        this.medium = medium;
        this.inlines = inlines;
        this.marks = marks;
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
        Cells cells = new Cells(medium, inlines, table, stub, marks);
        if (!table.head().isEmpty()) {
            markup.open("thead").line();
            rows(table.head(), table.columns(), cells, besideHead(table), markup);
            markup.close("thead").line();
        }
        markup.open("tbody").line();
        rows(table.body(), table.columns(), cells, null, markup);
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

    /** The heading over the values beside the table; empty for a table that has none. */
    private String besideHead(Table table) {
        boolean any = table.body().stream().anyMatch(row -> beside(row) != null);
        return any ? marks.heading() : "";
    }

    private @Nullable String beside(Row row) {
        String figure = row.cells().getLast().figure();
        return figure == null ? null : marks.beside().get(figure);
    }

    /** @param heading over the values beside; null in the body, which has the values themselves */
    private void rows(List<Row> rows, int columns, Cells cells, @Nullable String heading, Markup markup) {
        boolean head = heading != null;
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
            String beside = head ? (number == 0 ? heading : null) : beside(row);
            if (beside != null && !beside.isEmpty()) {
                markup.element("td", beside, "class", "last", "rowspan", head ? Integer.toString(rows.size()) : "");
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
