package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yangguang.ui.DataTable.Heading;

/**
 * How a list is sorted: its parameter is the column's key, with a minus in front for descending.
 *
 * @param address path and query of the list; sorting anew begins at its first page
 * @param key of the column
 * @param descending whether the greatest stands first
 */
public record Sorting(String address, String key, boolean descending) {

    /** Query parameter that carries the order. */
    public static final String PARAMETER = "sort";

    /**
     * The order asked for.
     *
     * @param asked value of the parameter, or null
     * @param keys of the columns that can be sorted; the first is the order of who asks for none or for an unknown one
     */
    public static Sorting of(String address, @Nullable String asked, String... keys) {
        String value = asked == null ? "" : asked;
        String key = value.startsWith("-") ? value.substring(1) : value;
        return List.of(keys).contains(key)
                ? new Sorting(address, key, value.startsWith("-"))
                : new Sorting(address, keys[0], false);
    }

    /** The order that a value of the parameter names; an empty one names none. */
    static Sorting by(String address, String order) {
        boolean descending = order.startsWith("-");
        return new Sorting(address, descending ? order.substring(1) : order, descending);
    }

    /** Heading of a column of words that sorts by it. */
    public Heading text(String label, String column) {
        return new Heading(label, false, path(column), direction(column));
    }

    /** Heading of a column of figures that sorts by it. */
    public Heading number(String label, String column) {
        return new Heading(label, true, path(column), direction(column));
    }

    private @Nullable String direction(String column) {
        return !column.equals(key) ? null : descending ? "descending" : "ascending";
    }

    private String path(String column) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(Pagination.PARAMETER)
                .replaceQueryParam(PARAMETER, column.equals(key) && !descending ? "-" + column : column)
                .build()
                .toUriString();
    }
}
