package org.yangguang.annualreport.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.PortalPage;

/**
 * The list behind a figure.
 *
 * @param label what the figure counts
 * @param value of the figure, as printed
 * @param frozenAt when the figure was taken, where the records have changed since; else null
 * @param table null where the list is empty
 */
record FigurePage(
        PortalPage layout,
        String agency,
        int year,
        String label,
        String value,
        @Nullable String frozenAt,
        @Nullable DataTable table,
        Pagination pagination,
        String report) {}
