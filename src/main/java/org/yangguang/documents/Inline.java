package org.yangguang.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A piece of a line of text. */
public sealed interface Inline {

    /** The words as printed. */
    String text();

    /** Words without anything to them. */
    record Text(String text) implements Inline {}

    /** Words that stand out, such as “一是”. */
    record Strong(String text) implements Inline {}

    /**
     * A number that was not typed but comes from a figure, so that text and figure cannot disagree.
     *
     * @param figure key of the figure
     * @param text the number as printed
     * @param href where the list behind the figure can be read, if anywhere
     */
    record Bound(String figure, String text, @Nullable String href) implements Inline {

        public Bound {
            if (href != null) {
                Targets.require(href);
            }
        }

        public Bound(String figure, String text) {
            this(figure, text, null);
        }
    }

    /**
     * Words that lead elsewhere.
     *
     * @param href a path of this site, an anchor, or an address with http, https, mailto or tel
     */
    record Link(String text, String href) implements Inline {

        public Link {
            Targets.require(href);
        }
    }

    /** The words alone, in order. */
    static String plainText(List<Inline> content) {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
