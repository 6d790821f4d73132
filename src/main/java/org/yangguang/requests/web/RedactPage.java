package org.yangguang.requests.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Progress;

/**
 * A page of a file on which boxes are set.
 *
 * @param path of the redaction of the file
 * @param number of the page, from 1
 * @param pages how many there are
 * @param next number of the next page; null on the last
 * @param picture address of the page's picture
 * @param height of the drawing, in units of which its width is {@link #WIDTH}
 * @param version of the marks as they stand
 * @param rows boxes, and one row to fill in
 * @param bases articles that forbid disclosure, offered where one is typed
 * @param total boxes on all pages
 * @param progress of the file that is made; null where none was begun
 * @param makeable whether a file can be made of what is stored
 */
record RedactPage(
        DeskPage layout,
        String path,
        int number,
        int pages,
        @Nullable Integer next,
        String picture,
        int height,
        int version,
        List<Row> rows,
        List<String> bases,
        int total,
        Pagination pagination,
        @Nullable Progress progress,
        boolean makeable) {

    /** Units of the drawing. */
    static final int WIDTH = 1000;

    /** A box as numbers for people, and as a rectangle of the drawing; the rectangle of an empty row has no size. */
    record Row(MarkForm mark, long x, long y, long width, long height) {

        private static final double PERCENT = 100;

        /** The boxes of a form on a drawing of that height, and an empty one. */
        static List<Row> of(MarksForm form, int height) {
            return Stream.concat(form.filled().stream(), Stream.of(MarkForm.EMPTY))
                    .map(mark -> new Row(
                            mark,
                            units(mark.left(), WIDTH),
                            units(mark.top(), height),
                            units(mark.width(), WIDTH),
                            units(mark.height(), height)))
                    .toList();
        }

        private static long units(@Nullable Double percent, int whole) {
            return percent == null ? 0 : Math.round(percent / PERCENT * whole);
        }

        /** Whether there is a box at all. */
        public boolean drawn() {
            return width > 0 && height > 0;
        }
    }
}
