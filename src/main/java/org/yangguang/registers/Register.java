package org.yangguang.registers;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a register is made of: a table with {@code agency_id} and the columns named here, unique in {@code agency_id} and the
 * first of them, which is the key the agency itself gives (登记号, 文号, 编号 …).
 *
 * @param table schema and name, e.g. {@code requests.request}
 * @param columns the key first
 */
public record Register<T>(String table, List<Column<T>> columns) {

    public Register {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a register needs a key: " + table);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Register<T> of(String table, Column<T>... columns) {
        return new Register<>(table, List.of(columns));
    }

    public Column<T> key() {
        return columns.getFirst();
    }

    /**
     * The column of that name.
     *
     * @throws IllegalArgumentException if the register has none
     */
    public Column<T> column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + name));
    }

    List<Column<T>> columns(Collection<String> names) {
        return names.stream().map(this::column).toList();
    }

    String names(String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    /** {@code unnest(?::text[], ?::date[] …) as given(number, made_on …)}: a batch as one parameter a column. */
    String batch() {
        String arrays = columns.stream()
                .map(column -> "?::" + column.type().sql() + "[]")
                .collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") as given(" + names("") + ")";
    }
}
