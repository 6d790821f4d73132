package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.PortalPage;

/**
 * The list of reports.
 *
 * @param years with reports, the latest first
 * @param year shown; null where there is no report at all
 * @param query part of an agency's name that was asked for; empty for all
 * @param table null where nothing is found
 */
record ReportListPage(
        PortalPage layout,
        List<YearLink> years,
        @Nullable Integer year,
        String query,
        int found,
        @Nullable DataTable table) {

    /** A year to change to. */
    record YearLink(int year, String path, boolean current) {}
}
