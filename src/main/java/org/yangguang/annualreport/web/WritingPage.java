package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;

/**
 * Writing a section.
 *
 * @param autosave where the page saves by itself
 * @param state who saved last
 * @param errors why it was not saved; empty for no attempt
 * @param advice about the text as it is shown
 * @param figures bound in the text now
 * @param offered all that can be bound
 * @param attempts what was written and not taken over
 */
record WritingPage(
        DeskPage layout,
        String title,
        String path,
        String autosave,
        String report,
        String state,
        List<String> errors,
        Advice advice,
        List<Figure> figures,
        List<Figure> offered,
        List<Edition> history,
        List<Attempt> attempts) {

    /** @param path of its list; null where there is none */
    record Figure(
            String key,
            String label,
            String value,
            @Nullable String path) {}

    /**
     * What a writer is told and may leave as it is.
     *
     * @param length in characters as printed
     * @param limit that the length should keep to; null for none
     * @param similar how alike the report's texts are to last year's
     * @param typed numbers that were typed
     * @param noAmount what states no amount in a text
     * @param title what makes a line a title
     */
    record Advice(
            int length,
            @Nullable Integer limit,
            List<DeskReportPage.Hint> similar,
            List<DeskReportPage.Hint> typed,
            String noAmount,
            String title) {

        public boolean tooLong() {
            return limit != null && length > limit;
        }
    }

    record Edition(String path, String title, String note) {}

    record Attempt(String title, String text) {}
}
