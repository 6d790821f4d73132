package org.yangguang.documents.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How wide the columns of a workbook are: as wide as what stands in them, within reason. */
final class Widths {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int ROOM = 2;

    private Widths() {}

    /** In characters of the alphabet, of which a Chinese one takes two. */
    static List<Integer> of(List<String> headings, List<List<@Nullable Object>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int width = of(headings.get(column));
            for (List<@Nullable Object> row : rows) {
                Object cell = column < row.size() ? row.get(column) : null;
                width = Math.max(width, cell == null ? 0 : of(cell.toString()));
            }
            widths.add(Math.clamp(width + ROOM, NARROWEST, WIDEST));
        }
        return widths;
    }

    private static int of(String text) {
        return text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }
}
