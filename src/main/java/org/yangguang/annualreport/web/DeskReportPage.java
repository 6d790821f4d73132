package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.SafeHtml;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Steps;

/**
 * A report on the desk.
 *
 * @param body the report itself
 * @param frozen what counts is frozen: when and under which hash; null while the report is being written
 * @param failing rules that fail, errors first
 * @param held how many rules hold
 * @param unchecked how many rules cannot be checked
 * @param hints that keep nothing from being submitted
 * @param differences between what was frozen and the records of today
 * @param texts sections that can be written; empty while they cannot
 * @param next what the person may do now
 * @param why what the next step waits for
 * @param steppedTo where steps are posted to
 */
record DeskReportPage(
        DeskPage layout,
        Steps steps,
        String agency,
        String title,
        SafeHtml body,
        @Nullable String frozen,
        List<Failing> failing,
        int held,
        int unchecked,
        List<Hint> hints,
        List<Difference> differences,
        List<Text> texts,
        List<Moment> timeline,
        List<Next> next,
        String why,
        String steppedTo,
        int version,
        List<Download> downloads) {

    /**
     * A rule that fails.
     *
     * @param chip error or warning
     * @param figures that it is about, with their lists
     */
    record Failing(String id, Chip chip, String detail, List<Link> figures) {}

    record Link(String label, String path) {}

    record Hint(boolean good, String text, String note) {}

    record Difference(String label, String frozen, String now, String path) {}

    record Text(String title, String path, String state) {}

    /**
     * A step.
     *
     * @param asksReason whether a reason is asked for
     */
    record Next(String step, String label, boolean primary, boolean asksReason, String hint) {}

    record Download(String name, String path) {}
}
