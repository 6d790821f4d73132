package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Moment;

/**
 * An amendment with all that happened to it.
 *
 * @param path of the page
 * @param read whether the user may read what names the applicant
 * @param kept whether the user may add files to it and remove them
 * @param why how the office's own term comes about; null once it is closed
 * @param next what may be done, what leads on first
 * @param barred what people would look for and may not do now, with the reason
 */
record AmendmentPage(
        DeskPage layout,
        String path,
        boolean read,
        boolean kept,
        List<Fact> facts,
        @Nullable WhyDue why,
        List<Letter> letters,
        List<Paper> papers,
        List<Moment> timeline,
        List<CasePage.Step> next,
        List<String> barred) {

    /** A letter that went out, in its formats. */
    record Letter(String title, List<CasePage.LetterLine> formats) {}

    /** @param about size, who added it and when */
    record Paper(long id, String path, String name, String about) {}

    /** Endings of names that are taken. */
    public String accepted() {
        return AcceptedFiles.PAPERS.asked();
    }

    /** Whether the applicant still waits. */
    public boolean open() {
        return why != null;
    }

    /** Whether there is anything to do for the user. */
    public boolean acting() {
        return !next.isEmpty();
    }
}
