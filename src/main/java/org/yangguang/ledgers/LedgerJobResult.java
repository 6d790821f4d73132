package org.yangguang.ledgers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.FileId;

/**
 * What became of an import in the background, as a page shows it.
 *
 * @param sheets what became of the rows of each sheet, or would become; empty where the ledger was rejected
 * @param errors why nothing was stored
 * @param warnings what should be looked at
 * @param changes known records that were given other values, or would be
 * @param fullList all errors, warnings and changes as a file; null where everything stands here
 */
public record LedgerJobResult(
        Outcome outcome,
        List<Sheet> sheets,
        Lines<String> errors,
        Lines<String> warnings,
        Lines<Change> changes,
        @Nullable FileId fullList) {

    /** How it ended. */
    public enum Outcome {
        /** All rows are stored. */
        STORED("已全部存入"),
        /** The ledger is sound; it was to be checked only. */
        CHECKED("检查通过，没有存入"),
        /** Nothing is stored: somebody must confirm the changes first. */
        TO_CONFIRM("与已有记录不一致，确认更改之前没有存入"),
        /** Nothing is stored: rows are wrong. */
        REJECTED("台账有误，没有存入");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    /**
     * What became of the rows of a sheet.
     *
     * @param changed records that were known with other values
     */
    public record Sheet(String title, int added, int unchanged, int changed) {}

    /** A known record given another value; before and after as people read them, null where empty. */
    public record Change(
            String sheet,
            String key,
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * The first lines of a list.
     *
     * @param total lines of the whole list
     */
    public record Lines<T>(List<T> first, long total) {

        /** As many as a person reads on a page. */
        static final int MOST = 200;

        static <T> Lines<T> of(List<T> all) {
            return new Lines<>(List.copyOf(all.subList(0, Math.min(MOST, all.size()))), all.size());
        }

        /** Whether there are more than stand here. */
        public boolean more() {
            return total > first.size();
        }
    }
}
