package org.yangguang.requests.templates;

import org.jspecify.annotations.Nullable;

/**
 * What a template may have filled in, written in braces: <code>{补正事项}</code>.
 *
 * @param meaning what stands there in the letter, for whoever writes the template
 * @param required whether a template without it is refused: what the law asks for, and what makes it a letter
 * @param together null for what every letter has; else what it comes with: such fields are there together or not at all, and a
 *     paragraph that names one that is not there is left out
 */
public record TemplateField(
        String name,
        String meaning,
        boolean required,
        @Nullable String together) {

    static TemplateField must(String name, String meaning) {
        return new TemplateField(name, meaning, true, null);
    }

    static TemplateField may(String name, String meaning) {
        return new TemplateField(name, meaning, false, null);
    }

    /** The same field, there only with the others that come with it. */
    TemplateField only(String with) {
        return new TemplateField(name, meaning, required, with);
    }

    /** As it is written in a template. */
    public String token() {
        return "{" + name + "}";
    }

    /** Whether a letter may lack it. */
    public boolean mayLack() {
        return together != null;
    }
}
