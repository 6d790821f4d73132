package org.yangguang.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table on their places. Rows and columns are counted from 0.
 *
 * @param places every cell once, with the place of its upper left corner, row by row
 */
public record Grid(int rows, int columns, List<Place> places) {

    /** A cell and where it begins. */
    public record Place(Cell cell, int row, int column) {}

    public Grid {
        places = List.copyOf(places);
    }

    /**
     * Lays the cells of the rows out.
     *
     * @throws IllegalArgumentException if they do not tile the grid exactly
     */
    public static Grid of(List<Row> rows, int columns) {
        @Nullable Place[][] taken = new Place[rows.size()][columns];
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                column = nextFree(taken[row], column);
                Place place = new Place(cell, row, column);
                occupy(taken, place);
                places.add(place);
            }
            if (nextFree(taken[row], column) < columns) {
                throw new IllegalArgumentException(
                        "row " + row + " has no cell in column " + nextFree(taken[row], column));
            }
        }
        return new Grid(rows.size(), columns, places);
    }

    /** The text at every place, that of a merged cell at each place it covers. */
    public List<List<String>> texts() {
        return Arrays.stream(byPosition())
                .map(row -> Arrays.stream(row)
                        .map(place -> place.cell().plainText())
                        .toList())
                .toList();
    }

    /** The place that covers each position, by row and column. */
    public Place[][] byPosition() {
        Place[][] covered = new Place[rows][columns];
        for (Place place : places) {
            for (int row = place.row(); row < place.row() + place.cell().rows(); row++) {
                Arrays.fill(
                        covered[row],
                        place.column(),
                        place.column() + place.cell().columns(),
                        place);
            }
        }
        return covered;
    }

    private static int nextFree(@Nullable Place[] row, int from) {
        int column = from;
        while (column < row.length && row[column] != null) {
            column++;
        }
        return column;
    }

    private static void occupy(@Nullable Place[][] taken, Place place) {
        for (int row = place.row(); row < place.row() + place.cell().rows(); row++) {
            for (int column = place.column();
                    column < place.column() + place.cell().columns();
                    column++) {
                if (row >= taken.length || column >= taken[row].length || taken[row][column] != null) {
                    throw new IllegalArgumentException("cell reaches beyond the table or into another: "
                            + place.cell().text());
                }
                taken[row][column] = place;
            }
        }
    }
}
