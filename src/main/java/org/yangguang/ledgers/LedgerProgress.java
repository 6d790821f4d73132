package org.yangguang.ledgers;

/** Told how far an import is, and asked whether to go on. */
public interface LedgerProgress {

    /** Nobody watches. */
    LedgerProgress NONE = rows -> true;

    /**
     * Called every few hundred rows.
     *
     * @param rows read so far, over all sheets
     * @return whether to go on; otherwise nothing is stored
     */
    boolean at(long rows);
}
