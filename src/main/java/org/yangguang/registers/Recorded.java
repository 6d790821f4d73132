package org.yangguang.registers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of records given to a register.
 *
 * @param added records whose key was not known
 * @param unchanged records that were there already, equal in every compared column
 * @param changes columns in which a known record was given another value; applied only where the caller asked for it
 */
public record Recorded(int added, int unchanged, List<Change> changes) {

    public static final Recorded NOTHING = new Recorded(0, 0, List.of());

    /**
     * A known record given another value.
     *
     * @param key of the record in its register
     * @param column label of the column for people
     * @param before as stored, written for people; null where it was empty
     * @param after as given, written for people; null where it is empty
     */
    public record Change(
            String key,
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /** What to do with a known key that comes with other values. */
    public enum Known {
        /** Tell, and leave the record as it is. */
        REPORT,
        /** Tell, and change the record. */
        AMEND
    }

    public Recorded {
        changes = List.copyOf(changes);
    }

    /** Records with at least one change. */
    public int changed() {
        return (int) changes.stream().map(Change::key).distinct().count();
    }

    public Recorded plus(Recorded other) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Recorded(added + other.added, unchanged + other.unchanged, all);
    }
}
