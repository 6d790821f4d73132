package org.yangguang.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Page;

/**
 * The records behind a figure, as a table for people.
 *
 * @param headings labels of the columns
 * @param rows one list of cells a record, as long as the headings; an empty cell is null
 */
public record Listing(List<String> headings, Page<List<@Nullable String>> rows) {

    public Listing {
        headings = List.copyOf(headings);
    }
}
