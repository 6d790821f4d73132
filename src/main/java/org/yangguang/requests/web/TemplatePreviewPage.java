package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.LineDiff;
import org.yangguang.ui.DeskPage;

/**
 * A template before it takes effect: its letters, what the check-up finds in them, what is changed.
 *
 * @param refused why it did not take effect; null for no attempt
 * @param checked null for letters that the check-up does not know
 * @param unchecked why the letters were not checked; empty where they were
 */
record TemplatePreviewPage(
        DeskPage layout,
        String path,
        int version,
        String text,
        String reason,
        @Nullable String refused,
        List<TemplatePage.Example> examples,
        CheckPage.@Nullable Letter checked,
        String unchecked,
        List<LineDiff.Line> changes) {}
