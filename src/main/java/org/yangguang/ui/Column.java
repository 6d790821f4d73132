package org.yangguang.ui;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable.Cell;

/**
 * A column of a list of the desk, described once: what stands on the page, what stands in the file and by what the list is
 * sorted come from the same value. The first column of a list names the row and is always shown.
 *
 * @param key in addresses; never changed, because saved views hold it
 * @param numeric whether the column holds figures
 * @param value of a row
 * @param path of the page behind a row, or null
 * @param order of the rows by this column; null if it cannot be sorted by, or if who finds the rows sorts them
 * @param sortable whether the heading sorts
 * @param shown whether it is shown to who has chosen no columns
 */
public record Column<T>(
        String key,
        String label,
        boolean numeric,
        Value<T> value,
        @Nullable Function<T, String> path,
        @Nullable Comparator<T> order,
        boolean sortable,
        boolean shown) {

    /** What stands in a column: text, a number, a date, a date and time, a {@link Chip}, an {@link Act}, or null. */
    @FunctionalInterface
    public interface Value<T> {
        @Nullable Object of(T row);
    }

    private static final String ACTS = "act";

    public static <T> Column<T> of(String key, String label, Value<T> value) {
        return new Column<>(key, label, false, value, null, null, false, true);
    }

    /** A column of figures. */
    public static <T> Column<T> number(String key, String label, Value<T> value) {
        return new Column<>(key, label, true, value, null, null, false, true);
    }

    /** The column of what can be done with a row; it is always shown, and in no file. */
    public static <T> Column<T> acts(Value<T> act) {
        return new Column<>(ACTS, "处理", false, act, null, null, false, true);
    }

    /** Leads to the page behind the row. */
    public Column<T> linking(Function<T, String> to) {
        return new Column<>(key, label, numeric, value, to, order, sortable, shown);
    }

    /** Sorts by its values. */
    public Column<T> sorting() {
        return sorting((one, other) -> Values.compare(value.of(one), value.of(other)));
    }

    /** Sorts in an order of its own. */
    public Column<T> sorting(Comparator<T> by) {
        return new Column<>(key, label, numeric, value, path, by, true, shown);
    }

    /** Sorts where the rows are found, by its key. */
    public Column<T> sortedWhereFound() {
        return new Column<>(key, label, numeric, value, path, null, true, shown);
    }

    /** Shown only to who chooses it. */
    public Column<T> onDemand() {
        return new Column<>(key, label, numeric, value, path, order, sortable, false);
    }

    boolean acting() {
        return key.equals(ACTS);
    }

    Cell cell(T row) {
        Object found = value.of(row);
        if (found instanceof Chip chip) {
            return Cell.of(chip);
        }
        if (found instanceof Act act) {
            return Cell.of(act);
        }
        String text = found == null && acting() ? "无" : Values.text(found);
        return path == null || text.isEmpty() ? Cell.of(text) : Cell.link(text, path.apply(row));
    }

    /** What stands in the file: a state by its word. */
    @Nullable Object exported(T row) {
        Object found = value.of(row);
        return found instanceof Chip chip ? chip.word() : found;
    }
}
