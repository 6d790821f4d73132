package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.documents.SafeHtml;
import org.yangguang.ui.PortalPage;

/**
 * A report as a page.
 *
 * @param queried when its figures were taken, as people read it
 * @param downloads the same report as files
 * @param otherYears of the same agency
 */
record ReportPage(
        PortalPage layout,
        String agency,
        int year,
        String queried,
        List<Section> sections,
        SafeHtml body,
        List<Download> downloads,
        List<ReportListPage.YearLink> otherYears,
        String allReports) {

    /** A section to jump to. */
    record Section(String id, String title) {}

    /** A file of the report. */
    record Download(String name, String path, String explanation) {}
}
