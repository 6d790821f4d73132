package org.yangguang.registers;

/**
 * Something that can be counted in a register for a period.
 *
 * @param name one word by which the result is asked for
 * @param aggregate of SQL, with a whole number as its result: {@code count(*)}, {@code sum(quantity)}
 * @param condition of SQL over the register's columns that a counted record meets, with {@code :from} and {@code :to} for the period
 */
public record Measure(String name, String aggregate, String condition) {

    public Measure {
        if (!name.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException("not a name for a measure: " + name);
        }
    }

    public static Measure count(String name, String condition) {
        return new Measure(name, "count(*)", condition);
    }

    public static Measure sum(String name, String column, String condition) {
        return new Measure(name, "sum(" + column + ")", condition);
    }
}
