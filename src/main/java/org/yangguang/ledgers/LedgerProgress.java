package org.yangguang.ledgers;

import org.yangguang.ledgers.sheets.LedgerSheet;

/** Told how far an import is, and asked whether to go on. */
public interface LedgerProgress {

    /** Nobody watches. */
    LedgerProgress NONE = (sheet, rows) -> true;

    /**
     * Called once before the first row.
     *
     * @param rows about how many there are, over all sheets
     */
    default void expect(long rows) {}

    /**
     * Called every few hundred rows, and at the end of each sheet.
     *
     * @param sheet being read
     * @param rows read so far, over all sheets
     * @return whether to go on; otherwise nothing is stored
     */
    boolean at(LedgerSheet sheet, long rows);
}
