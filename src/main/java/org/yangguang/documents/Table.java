package org.yangguang.documents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with merged cells.
 *
 * @param id unique within the document, usable as an anchor
 * @param caption what the table is; read aloud, not printed where a heading says it already
 * @param style names of its looks, separated by blanks, such as {@code national national-3}; class names in HTML
 * @param weights relative width of each column; their number is the number of columns
 * @param head rows repeated on every page
 * @param body the other rows; no cell reaches from head to body
 * @param note printed small below; null for none
 */
public record Table(
        String id,
        String caption,
        String style,
        List<Integer> weights,
        List<Row> head,
        List<Row> body,
        @Nullable String note)
        implements Block {

    /** @throws IllegalArgumentException if the cells leave a gap in the grid, overlap, or reach beyond it */
    public Table {
        Anchors.require(id);
        weights = List.copyOf(weights);
        head = List.copyOf(head);
        body = List.copyOf(body);
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 1)) {
            throw new IllegalArgumentException("column weights of table " + id + ": " + weights);
        }
        Grid.of(head, weights.size());
        Grid.of(body, weights.size());
    }

    public int columns() {
        return weights.size();
    }

    /** How many columns at the left name the rows: those that hold nothing but header cells in ordinary rows of the body. */
    public int stub() {
        int stub = columns();
        for (Grid.Place place : Grid.of(body, columns()).places()) {
            Row.Kind kind = body.get(place.row()).kind();
            boolean ordinary = kind == Row.Kind.PLAIN || kind == Row.Kind.SUM;
            if (ordinary && !place.cell().header()) {
                stub = Math.min(stub, place.column());
            }
        }
        return stub == columns() ? 0 : stub;
    }

    /** All rows, head first. */
    public List<Row> rows() {
        return Stream.concat(head.stream(), body.stream()).toList();
    }

    /** Head and body with every merged cell expanded. */
    public Grid grid() {
        return Grid.of(rows(), columns());
    }
}
