package org.yangguang.requests.web;

import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.ui.Crumb;

/** Addresses of pages about the templates of letters. */
final class TemplatePaths {

    static final String TITLE = "文书模板";
    static final String LIST = CasePaths.LIST + "/templates";
    static final Crumb CRUMB = new Crumb(TITLE, LIST);

    private TemplatePaths() {}

    static String of(TemplateKind kind) {
        return LIST + "/" + kind.id();
    }

    static String edit(TemplateKind kind) {
        return of(kind) + "/edit";
    }

    static String version(TemplateKind kind, int number) {
        return of(kind) + "/versions/" + number;
    }

    static Crumb crumb(TemplateKind kind) {
        return new Crumb(kind.label(), of(kind));
    }
}
