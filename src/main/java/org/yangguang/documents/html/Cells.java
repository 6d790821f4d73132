package org.yangguang.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Grid;
import org.yangguang.documents.Paper;
import org.yangguang.documents.Row;
import org.yangguang.documents.SheetMarks;
import org.yangguang.documents.Table;

/** Cells of one table. */
final class Cells {

    private final Medium medium;
    private final Inlines inlines;
    private final Table table;
    private final int stub;
    private final SheetMarks marks;

    /** @param stub how many columns at the left name rows */
    Cells(Medium medium, Inlines inlines, Table table, int stub, SheetMarks marks) {
        this.medium = medium;
        this.inlines = inlines;
        this.table = table;
        this.stub = stub;
        this.marks = marks;
    }

    /**
     * Writes a cell.
     *
     * @param head whether it stands in the repeated rows at the top
     */
    void write(Grid.Place place, Row row, boolean head, Markup markup) {
        Cell cell = place.cell();
        boolean top = head || row.kind() == Row.Kind.GROUP || row.kind() == Row.Kind.HEAD;
        String element = cell.header() ? "th" : "td";
        markup.open(
                element,
                "class",
                classes(place, row, head),
                "colspan",
                span(cell.columns()),
                "rowspan",
                span(cell.rows()),
                "scope",
                cell.header() ? scope(cell, top) : "");
        content(place, markup);
        markup.close(element);
    }

    private void content(Grid.Place place, Markup markup) {
        Cell cell = place.cell();
        if (cell.figure() != null) {
            inlines.bound(cell.figure(), cell.text(), cell.href(), markup);
        } else if (medium == Medium.PAPER) {
            lines(Paper.lines(table, place), markup);
        } else if (cell.header() && cell.rows() > 1) {
            markup.element("span", cell.text(), "class", cell.vertical() ? "vertical" : "");
        } else {
            markup.text(cell.text());
        }
        if (!cell.note().isEmpty()) {
            markup.element("small", cell.note());
        }
    }

    private static void lines(List<String> pieces, Markup markup) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                markup.empty("br");
            }
            markup.text(pieces.get(i));
        }
    }

    private String classes(Grid.Place place, Row row, boolean head) {
        Cell cell = place.cell();
        List<String> classes = new ArrayList<>();
        if (row.kind() == Row.Kind.GROUP) {
            classes.add("item-head");
        } else if (stub > 1 && cell.header() && place.column() < stub) {
            classes.add("c" + (place.column() + 1));
            if (head) {
                classes.add("corner");
            } else if (cell.rows() > 1) {
                classes.add("group");
            }
        }
        if (cell.figure() != null) {
            classes.add(marks.classes().getOrDefault(cell.figure(), ""));
        }
        classes.removeIf(String::isEmpty);
        switch (cell.alignment()) {
            case LEFT -> classes.add("left");
            case RIGHT -> classes.add("right");
            case CENTRE -> {}
        }
        return String.join(" ", classes);
    }

    private static String scope(Cell cell, boolean top) {
        if (top) {
            return cell.columns() > 1 ? "colgroup" : "col";
        }
        return cell.rows() > 1 ? "rowgroup" : "row";
    }

    private static String span(int count) {
        return count == 1 ? "" : Integer.toString(count);
    }
}
