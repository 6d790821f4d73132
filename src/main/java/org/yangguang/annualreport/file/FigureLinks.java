package org.yangguang.annualreport.file;

import org.jspecify.annotations.Nullable;

/** Where the list behind a figure can be read. */
public interface FigureLinks {

    /** For files that leave the house: nowhere. */
    FigureLinks NONE = key -> null;

    /** Whether a number that is 0 leads to its list too, which is empty. */
    default boolean zeros() {
        return false;
    }

    /** Path of the list behind the figure of that key; null for nowhere. */
    @Nullable String to(String key);
}
