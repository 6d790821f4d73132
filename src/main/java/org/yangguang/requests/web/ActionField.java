package org.yangguang.requests.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of the form of an action.
 *
 * @param name of the component of {@link ActionForm}
 * @param type date, text, area, select or radios
 * @param options label by value, where there is something to choose
 * @param required whether it must be filled in
 */
record ActionField(
        String name, String label, @Nullable String hint, String type, Map<String, String> options, boolean required) {

    static ActionField date(String name, String label, @Nullable String hint) {
        return new ActionField(name, label, hint, "date", Map.of(), true);
    }

    static ActionField text(String name, String label, @Nullable String hint) {
        return new ActionField(name, label, hint, "text", Map.of(), true);
    }

    static ActionField area(String label, @Nullable String hint) {
        return new ActionField("text", label, hint, "area", Map.of(), true);
    }

    static ActionField select(String name, String label, @Nullable String hint, Map<String, String> options) {
        return new ActionField(name, label, hint, "select", options, true);
    }

    static ActionField radios(String name, String label, @Nullable String hint, Map<String, String> options) {
        return new ActionField(name, label, hint, "radios", options, true);
    }

    /** The same, needed only there. */
    ActionField onlyFor(String when) {
        return new ActionField(name, label + "（" + when + "的填写）", hint, type, options, false);
    }

    ActionField optional() {
        return new ActionField(name, label + "（选填）", hint, type, options, false);
    }
}
