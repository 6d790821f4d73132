package org.yangguang.documents.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Inline;
import org.yangguang.documents.SheetMarks;

/** Pieces of running text. */
final class Inlines {

    private final Medium medium;
    private final SheetMarks marks;

    Inlines(Medium medium, SheetMarks marks) {
        this.medium = medium;
        this.marks = marks;
    }

    void write(List<Inline> content, Markup markup) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> markup.text(text.text());
                case Inline.Strong strong -> markup.element("b", strong.text());
                case Inline.Bound bound -> bound(bound.figure(), bound.text(), bound.href(), markup);
                case Inline.Link link -> linked(link.text(), link.href(), markup);
            }
        }
    }

    /** A number that knows its figure and, where that can be followed, the list behind it. */
    void bound(String figure, String text, @Nullable String href, Markup markup) {
        if (href != null && medium.follows(href)) {
            markup.element(
                    "a",
                    text,
                    "href",
                    href,
                    "class",
                    marks.classOf(figure, text),
                    "data-figure",
                    figure,
                    "data-panel",
                    marks.panels() ? "on" : "",
                    "title",
                    title(text));
        } else if (medium == Medium.PAPER) {
            markup.text(text);
        } else {
            markup.element("span", text, "data-figure", figure);
        }
    }

    private void linked(String text, String href, Markup markup) {
        if (medium.follows(href)) {
            markup.element("a", text, "href", href, "title", title(text));
        } else {
            markup.text(text);
        }
    }

    /** PDF/UA asks for a description of each link; on screen the words themselves suffice. */
    private String title(String text) {
        return medium == Medium.PAPER ? text : "";
    }
}
