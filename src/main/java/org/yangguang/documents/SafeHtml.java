package org.yangguang.documents;

/**
 * Markup in which everything that was typed by people is escaped, made by {@link Rendering} and by nothing else; a template may
 * put it out as it is.
 */
public final class SafeHtml {

    private final String markup;

    SafeHtml(String markup) {
        this.markup = markup;
    }

    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
