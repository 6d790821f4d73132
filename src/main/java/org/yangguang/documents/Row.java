package org.yangguang.documents;

import java.util.List;

/**
 * A row of a table: the cells that begin in it, from left to right; cells reaching down from rows above are not repeated.
 *
 * @param kind what the row is among the others
 */
public record Row(List<Cell> cells, Kind kind) {

    /** What a row is among the others. */
    public enum Kind {
        PLAIN,
        /** Begins a group of rows and names it. */
        GROUP,
        /** Names the columns of the rows below, within the body. */
        HEAD,
        /** Sums up. */
        SUM
    }

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), Kind.PLAIN);
    }

    public static Row of(Kind kind, Cell... cells) {
        return new Row(List.of(cells), kind);
    }
}
