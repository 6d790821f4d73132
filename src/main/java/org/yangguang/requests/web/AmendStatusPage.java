package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Fact;
import org.yangguang.ui.PortalPage;

/**
 * How an amendment stands, for whoever asked for it.
 *
 * @param record name of the record
 * @param due the last day of the office's own term, with how much time is left; null where there is none
 * @param workingDays the office's own term
 * @param steps what happened and what comes, oldest first
 * @param asked which evidence is asked for now; null for none
 * @param letters that went out, the latest first
 */
record AmendStatusPage(
        PortalPage layout,
        String registration,
        String record,
        Chip state,
        boolean open,
        StatusPage.@Nullable DueBox due,
        int workingDays,
        List<StatusPage.Step> steps,
        @Nullable String asked,
        List<Letter> letters,
        List<Fact> facts,
        @Nullable String office,
        @Nullable String telephone) {

    /** A letter in its formats. */
    record Letter(String title, List<Format> formats) {}

    /** A file of a letter. */
    record Format(String label, String path) {}

    /** Endings of names that are taken. */
    public String accepted() {
        return AcceptedFiles.PAPERS.asked();
    }
}
