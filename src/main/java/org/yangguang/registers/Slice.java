package org.yangguang.registers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a register's records that have the given values, by column; the empty slice is all of them.
 */
public record Slice(Map<String, String> values) {

    public static final Slice ALL = new Slice(Map.of());

    public Slice {
        values = Map.copyOf(values);
    }

    public static Slice of(String column, Enum<?> value) {
        return new Slice(Map.of(column, value.name()));
    }

    public Slice and(String column, Enum<?> value) {
        Map<String, String> both = new LinkedHashMap<>(values);
        both.put(column, value.name());
        return new Slice(both);
    }
}
