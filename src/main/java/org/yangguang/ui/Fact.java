package org.yangguang.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line of the description of a thing: what it is called and what it is.
 *
 * @param label at most six characters
 * @param value as people read it
 * @param path of the page behind it, or null
 * @param wide whether it takes both columns
 */
public record Fact(String label, String value, @Nullable String path, boolean wide) {

    public static Fact of(String label, String value) {
        return new Fact(label, value, null, false);
    }

    public static Fact link(String label, String value, String path) {
        return new Fact(label, value, path, false);
    }

    public static Fact wide(String label, String value) {
        return new Fact(label, value, null, true);
    }
}
