package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a page: figures stand right, in tabular digits; a wide table scrolls inside its own frame.
 *
 * @param id unique on the page; the caption's element carries it with {@code -caption} behind
 * @param caption what the table shows
 * @param headings of the columns
 * @param rows each as many cells as there are headings
 */
public record DataTable(String id, String caption, List<Heading> headings, List<List<Cell>> rows) {

    public DataTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells under " + headings.size() + " headings: " + row);
            }
        }
    }

    /** Whether it has more columns than fit beside the navigation, so that it scrolls in its frame on every screen. */
    public boolean broad() {
        return headings.size() > 8;
    }

    /**
     * @param label as people read it
     * @param numeric whether the column holds figures
     * @param sortPath of the list sorted by this column, or null if it cannot be; see {@link Sorting}
     * @param direction ascending or descending if the list is sorted by this column, else null
     */
    public record Heading(
            String label,
            boolean numeric,
            @Nullable String sortPath,
            @Nullable String direction) {

        public static Heading text(String label) {
            return new Heading(label, false, null, null);
        }

        public static Heading number(String label) {
            return new Heading(label, true, null, null);
        }
    }

    /**
     * @param text as people read it
     * @param path of the page behind it, from the root of the site, or null
     * @param chip state shown instead of the text, or null
     * @param act button shown instead of the text, or null
     */
    public record Cell(
            String text,
            @Nullable String path,
            @Nullable Chip chip,
            @Nullable Act act) {

        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        public static Cell link(String text, String path) {
            return new Cell(text, path, null, null);
        }

        /** A state. */
        public static Cell of(Chip chip) {
            return new Cell(chip.word(), null, chip, null);
        }

        /** Something that can be done. */
        public static Cell of(Act act) {
            return new Cell(act.label(), null, null, act);
        }
    }
}
