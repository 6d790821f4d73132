package org.yangguang.requests.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
}
