package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * Writing a template.
 *
 * @param path of the template
 * @param reason why it is changed, as far as it was written already
 * @param faults why it was not accepted; empty for no attempt
 */
record TemplateEditPage(
        DeskPage layout,
        String path,
        int version,
        String text,
        String reason,
        List<String> faults,
        List<TemplatePage.Field> fields) {}
