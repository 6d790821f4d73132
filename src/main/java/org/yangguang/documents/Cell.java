package org.yangguang.documents;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table. Begin with {@link #of}, {@link #header} or {@link #bound} and refine.
 *
 * @param text as printed; empty for a blank cell. A zero-width space (U+200B) marks a good place to break the line
 * @param note printed small after the text, usually in brackets; empty for none
 * @param columns how many columns it covers, from 1
 * @param rows how many rows it covers, from 1
 * @param header whether it names other cells
 * @param alignment across its width
 * @param vertical whether its text runs from top to bottom where the format can do so reliably; elsewhere a narrow column has
 *     the same effect
 * @param figure key of the figure that the text is bound to; null if it was typed
 * @param href where the list behind the figure can be read; null if nowhere
 */
public record Cell(
        String text,
        String note,
        int columns,
        int rows,
        boolean header,
        Alignment alignment,
        boolean vertical,
        @Nullable String figure,
        @Nullable String href) {

    /** Where the lines of a cell stand between its edges. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    public Cell {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("cell over " + columns + " columns and " + rows + " rows: " + text);
        }
        if (href != null) {
            Targets.require(href);
        }
    }

    /** A centred cell of one column and one row. */
    public static Cell of(String text) {
        return new Cell(text, "", 1, 1, false, Alignment.CENTRE, false, null, null);
    }

    /** A centred cell that names others. */
    public static Cell header(String text) {
        return new Cell(text, "", 1, 1, true, Alignment.CENTRE, false, null, null);
    }

    /** A centred cell with a number that comes from a figure. */
    public static Cell bound(String figure, String text, @Nullable String href) {
        return new Cell(text, "", 1, 1, false, Alignment.CENTRE, false, figure, href);
    }

    public Cell spanning(int columnCount, int rowCount) {
        return new Cell(text, note, columnCount, rowCount, header, alignment, vertical, figure, href);
    }

    public Cell aligned(Alignment side) {
        return new Cell(text, note, columns, rows, header, side, vertical, figure, href);
    }

    public Cell vertically() {
        return new Cell(text, note, columns, rows, header, alignment, true, figure, href);
    }

    public Cell withNote(String remark) {
        return new Cell(text, remark, columns, rows, header, alignment, vertical, figure, href);
    }

    /** Text and note without marks for line breaking. */
    public String plainText() {
        return (text + note).replace("\u200b", "");
    }
}
