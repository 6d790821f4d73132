package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateText;

/**
 * A template as somebody writes it.
 *
 * @param version number of the version that was the latest when writing began
 * @param example which example letter is wanted as a file, from 0
 */
record TemplateForm(
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String reason,
        @Nullable Integer example) {

    static TemplateForm of(int version, String text) {
        return new TemplateForm(version, text, "", null);
    }

    int seen() {
        return Objects.requireNonNullElse(version, -1);
    }

    String written() {
        return Objects.requireNonNullElse(text, "");
    }

    String why() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    int at() {
        return Objects.requireNonNullElse(example, 0);
    }

    /** Why the kind does not accept it. */
    List<String> faults(TemplateKind kind) {
        return TemplateText.read(kind, written()).faults();
    }
}
