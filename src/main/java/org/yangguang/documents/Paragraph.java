package org.yangguang.documents;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content in reading order
 * @param kind how it stands on the page
 */
public record Paragraph(List<Inline> content, Kind kind) implements Block {

    /** How a paragraph stands on the page, after GB/T 9704—2012, 7.3. */
    public enum Kind {
        /** First line two characters in: the text itself. */
        BODY,
        /** From the left edge: the addressee (主送机关). */
        UNINDENTED,
        CENTRED,
        /** At the right, two characters from the edge: signature and date (署名、成文日期) without a seal. */
        SIGNATURE
    }

    public Paragraph {
        content = List.copyOf(content);
    }

    /** A paragraph of the text itself. */
    public static Paragraph body(Inline... content) {
        return new Paragraph(List.of(content), Kind.BODY);
    }

    /** A paragraph of the text itself, without anything emphasised, bound or linked. */
    public static Paragraph body(String text) {
        return of(Kind.BODY, text);
    }

    public static Paragraph of(Kind kind, String text) {
        return new Paragraph(List.of(new Inline.Text(text)), kind);
    }

    /** The words alone. */
    public String plainText() {
        return Inline.plainText(content);
    }
}
