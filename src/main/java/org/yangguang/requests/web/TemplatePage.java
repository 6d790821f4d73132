package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.documents.SafeHtml;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Moment;

/**
 * A template, what it makes, and its versions.
 *
 * @param name of the version in force
 * @param path of this page
 */
record TemplatePage(
        DeskPage layout,
        String name,
        String path,
        String text,
        List<Field> fields,
        List<Example> examples,
        List<Moment> history) {

    /**
     * A field that a template may name.
     *
     * @param note when it is there, and whether it must be named
     */
    record Field(String token, String meaning, String note) {}

    /** A letter of nobody. */
    record Example(String title, SafeHtml body) {}
}
