package org.yangguang.ledgers;

import java.util.List;
import java.util.Map;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.registers.Recorded;

/** What became of a ledger that was given for import. */
public sealed interface LedgerOutcome {

    /** Lines about what should be looked at; they keep nothing from being stored. */
    List<String> warnings();

    /**
     * All rows are stored.
     *
     * @param sheets what became of the rows of each sheet
     */
    record Imported(Map<LedgerSheet, Recorded> sheets, List<String> warnings) implements LedgerOutcome {}

    /** Rows are wrong, and nothing is stored. */
    record Rejected(List<String> errors, List<String> warnings) implements LedgerOutcome {}

    /**
     * Known records come with other values, which somebody must confirm; nothing is stored.
     *
     * @param sheets what would become of the rows of each sheet
     */
    record ChangesToConfirm(Map<LedgerSheet, Recorded> sheets, List<String> warnings) implements LedgerOutcome {

        /** One line a change. */
        public List<String> changes() {
            return LedgerDetail.changes(sheets);
        }
    }

    /** Somebody called it off, and nothing is stored. */
    record Cancelled(List<String> warnings) implements LedgerOutcome {}
}
