package org.yangguang.documents.html;

import java.util.function.UnaryOperator;

/** Well-formed markup under construction; all text that enters it is escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> letters;

    /** @param letters replaces characters that cannot be shown */
    Markup(UnaryOperator<String> letters) {
        this.letters = letters;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text; a zero-width space in it becomes a place where the line may break. */
    Markup text(String text) {
        String[] pieces = text.split("\u200b", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                empty("wbr");
            }
            escape(pieces[i]);
        }
        return this;
    }

    /** An element with text alone. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Markup made by this package; never text that somebody typed. */
    Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        letters.apply(text).codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
