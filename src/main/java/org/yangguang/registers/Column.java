package org.yangguang.registers;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A column of a register.
 *
 * @param name of the column in the database
 * @param label of the column for people, as it stands in the ledger
 * @param type of the column in the database
 * @param value the record's value for it: {@code String}, {@code LocalDate}, {@code Long}, {@code Integer}, {@code byte[]} or null
 * @param compared whether a difference in this column makes a record another record; derived and sealed columns are not compared
 * @param lasting whether an empty value leaves what is on record as it is, instead of emptying it
 * @param shown how the stored value is written for people
 */
public record Column<T>(
        String name,
        String label,
        Type type,
        Function<T, @Nullable Object> value,
        boolean compared,
        boolean lasting,
        UnaryOperator<String> shown) {

    /** What a column can hold. */
    public enum Type {
        TEXT,
        DATE,
        BIGINT,
        INTEGER,
        BYTEA;

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static <T> Column<T> of(String name, String label, Type type, Function<T, @Nullable Object> value) {
        return new Column<>(name, label, type, value, true, false, UnaryOperator.identity());
    }

    public static <T> Column<T> text(String name, String label, Function<T, @Nullable Object> value) {
        return of(name, label, Type.TEXT, value);
    }

    public static <T> Column<T> date(String name, String label, Function<T, @Nullable Object> value) {
        return of(name, label, Type.DATE, value);
    }

    /** An enum, stored by its name and shown by its label. */
    public static <T, E extends Enum<E>> Column<T> choice(
            String name, String label, Class<E> type, Function<E, String> labels, Function<T, @Nullable E> value) {
        return new Column<>(
                name,
                label,
                Type.TEXT,
                record -> nameOf(value.apply(record)),
                true,
                false,
                stored -> labels.apply(Enum.valueOf(type, stored)));
    }

    /** The same column, but no difference in it makes a record another record. */
    public Column<T> notCompared() {
        return new Column<>(name, label, type, value, false, lasting, shown);
    }

    /** The same column, but who gives no value for it says nothing about it: what is on record stays. */
    public Column<T> lastingOnceKnown() {
        return new Column<>(name, label, type, value, compared, true, shown);
    }

    /** The same column, written for people in another way. */
    public Column<T> shownAs(UnaryOperator<String> writing) {
        return new Column<>(name, label, type, value, compared, lasting, writing);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    @Nullable String textOf(T record) {
        Object of = value.apply(record);
        return of == null ? null : of.toString();
    }

    @Nullable String show(@Nullable String stored) {
        return stored == null ? null : shown.apply(stored);
    }
}
