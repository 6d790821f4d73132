package org.yangguang.documents.html;

import java.util.Locale;
import org.yangguang.documents.Closing;

/** Enclosures, signature and day of a letter on their places. */
final class ClosingLines {

    private ClosingLines() {}

    /** On the site, whose pages take no styles but those of its sheets, the lines stand at their side alone. */
    static void write(Closing closing, Medium medium, Markup markup) {
        markup.open("div", "class", "closing").line();
        for (Closing.Line line : closing.lines()) {
            String place = line.right()
                    ? String.format(Locale.ROOT, "padding-right:%.2fem", line.inset())
                    : String.format(
                            Locale.ROOT, "padding-left:%.2fem;text-indent:-%.2fem", line.inset(), line.hanging());
            markup.element(
                            "p",
                            line.text(),
                            "class",
                            (line.right() ? "sealed" : "enclosure")
                                    + (line.above() > 0 ? " after-" + line.above() : ""),
                            "style",
                            medium == Medium.SITE ? "" : place)
                    .line();
        }
        markup.close("div").line();
    }
}
