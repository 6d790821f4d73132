package org.yangguang.registers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Page;

/**
 * The records behind a figure, as a table for people.
 *
 * @param headings labels of the columns
 * @param rows one list of cells a record, as long as the headings; an empty cell is null
 * @param opener of single records, for those who may see all of a record
 */
public record Listing(List<String> headings, Page<List<@Nullable String>> rows, Opener opener) {

    /** Opens one of the records that the figure counts. */
    public interface Opener {

        /** Everything on record under that key, as labels and values; empty where the figure counts no such record. */
        Optional<List<Field>> open(String key);
    }

    /** A column of a record with its value as people read it; null where it is empty. */
    public record Field(String label, @Nullable String value) {}

    public Listing {
        headings = List.copyOf(headings);
    }
}
