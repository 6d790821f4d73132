package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.documents.SafeHtml;
import org.yangguang.requests.templates.TemplateField;
import org.yangguang.requests.templates.TemplateKind;
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

    static List<Field> fields(TemplateKind kind) {
        return kind.fields().stream()
                .map(field -> new Field(field.token(), field.meaning(), note(field)))
                .toList();
    }

    private static String note(TemplateField field) {
        String must = field.required() ? "必须写" : "可以不写";
        return field.mayLack() ? must + "；没有内容时整段不写" : must;
    }

    /** A letter of nobody. */
    record Example(String title, SafeHtml body) {}
}
