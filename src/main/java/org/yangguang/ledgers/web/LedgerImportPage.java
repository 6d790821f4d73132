package org.yangguang.ledgers.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Progress;

/**
 * One import.
 *
 * @param progress null once it is done
 * @param result null as long as it is not
 */
record LedgerImportPage(
        DeskPage layout,
        @Nullable Progress progress,
        @Nullable Result result) {

    /**
     * What came out.
     *
     * @param sheets rows of each sheet; without rows where the ledger was rejected
     * @param remark says where a list was cut; null where all is here
     * @param next what can be done now; null where nothing can
     */
    record Result(
            DataTable sheets,
            DataTable errors,
            DataTable warnings,
            DataTable changes,
            @Nullable String remark,
            @Nullable Next next) {}

    /**
     * The next step.
     *
     * @param path that a form is posted to, or of a page to open
     * @param posts which of both
     */
    record Next(String why, String label, String path, boolean posts) {}
}
