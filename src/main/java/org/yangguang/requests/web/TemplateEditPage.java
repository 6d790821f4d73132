package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * Writing a template.
 *
 * @param path of the template
 * @param faults why it was not accepted; empty for no attempt
 */
record TemplateEditPage(
        DeskPage layout, String path, int version, String text, List<String> faults, List<TemplatePage.Field> fields) {}
