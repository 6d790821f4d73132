package org.yangguang.documents;

import java.util.ArrayList;
import java.util.List;

/** How tables are set on A4 with the text block of GB/T 9704—2012, 5.2.1; shared by all formats that have pages. */
public final class Paper {

    /** Width of the text block, 156 mm, in points. */
    static final double TEXT_WIDTH = 442.2;

    /** Space that padding and borders take from a cell, in points. */
    private static final double PADDING = 6;

    private Paper() {}

    /** Size of the text of a table in points, by its style. */
    public static double points(Table table) {
        if (table.style().contains("national-2")) {
            return 12;
        }
        return table.style().contains("national-3") ? 9 : 10.5;
    }

    /**
     * The text of a cell in the lines that the marks for line breaking ask for: one if it fits on a line, or if a piece
     * between two marks would not fit on one anyhow.
     */
    public static List<String> lines(Table table, Grid.Place place) {
        String text = place.cell().text();
        double room = room(table, place);
        String whole = text.replace("\u200b", "");
        List<String> lines = new ArrayList<>();
        for (String piece : text.split("\u200b", -1)) {
            if (width(piece) > room) {
                return List.of(whole);
            }
            boolean joins = !lines.isEmpty() && width(lines.getLast() + piece) <= room;
            lines.add(joins ? lines.removeLast() + piece : piece);
        }
        return List.copyOf(lines);
    }

    /** How many full-width characters stand side by side in the cell. */
    private static double room(Table table, Grid.Place place) {
        List<Integer> weights = table.weights();
        double all = weights.stream().mapToInt(Integer::intValue).sum();
        double own = weights
                .subList(place.column(), place.column() + place.cell().columns())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        return (TEXT_WIDTH * own / all - PADDING) / points(table);
    }

    /** How many full-width characters are as wide as the text. */
    static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
