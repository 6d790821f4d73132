package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.SafeHtml;
import org.yangguang.ui.PortalPage;

/**
 * A report as a page.
 *
 * @param queried when its figures were taken, as people read it
 * @param standing since when it is public, and what proves that it is what was published
 * @param annex the anonymised rows behind table 3
 * @param downloads the same report as files
 * @param otherYears of the same agency
 */
record ReportPage(
        PortalPage layout,
        String agency,
        int year,
        String queried,
        Standing standing,
        List<Section> sections,
        SafeHtml body,
        List<Download> downloads,
        AnnexLink annex,
        List<ReportListPage.YearLink> otherYears,
        String yearFigures,
        String allReports) {

    /**
     * What was published when.
     *
     * @param edition 1 for the report itself, more for a correction
     * @param correction why it was corrected; null for a first edition
     * @param successor who answers for the agency since it ended; null for one that is there
     * @param hash SM3 of the frozen report
     */
    record Standing(
            String published,
            int edition,
            @Nullable String correction,
            @Nullable String successor,
            String hash) {}

    /** The file of the rows behind table 3; the hash is SM3 over the file as it is downloaded. */
    record AnnexLink(String path, int rows, String hash) {}

    /** A section to jump to. */
    record Section(String id, String title) {}

    /** A file of the report. */
    record Download(String name, String path, String explanation) {}
}
