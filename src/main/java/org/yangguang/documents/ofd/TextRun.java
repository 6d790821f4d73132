package org.yangguang.documents.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Glyphs of one look that follow each other on a line. */
final class TextRun {

    /** Farther apart, in sizes of the font, they belong to different columns. */
    private static final double GAP = 1.2;

    private static final double SAME = 0.01;

    private final List<Mark.Glyph> glyphs = new ArrayList<>();

    TextRun(Mark.Glyph first) {
        glyphs.add(first);
    }

    Mark.Glyph first() {
        return glyphs.getFirst();
    }

    /** Takes the glyph if it continues the run. */
    boolean takes(Mark.Glyph next) {
        Mark.Glyph last = glyphs.getLast();
        double gap = next.x() - last.x() - last.advance();
        boolean continues = next.font().equals(last.font())
                && next.colour() == last.colour()
                && Math.abs(next.size() - last.size()) < SAME
                && Math.abs(next.y() - last.y()) < SAME
                && next.x() >= last.x()
                && gap < last.size() * GAP;
        if (continues) {
            glyphs.add(next);
        }
        return continues;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    double width() {
        Mark.Glyph last = glyphs.getLast();
        return last.x() + last.advance() - first().x();
    }

    /** Distances from each glyph to the next; rounded so that errors do not add up. A glyph of two characters counts for both. */
    String distances() {
        StringJoiner distances = new StringJoiner(" ");
        double written = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            double distance = Math.round((glyphs.get(i).x() - first().x() - written) * 1000) / 1000.0;
            written += distance;
            for (int extra = 1;
                    extra
                            < glyphs.get(i - 1)
                                    .text()
                                    .codePointCount(0, glyphs.get(i - 1).text().length());
                    extra++) {
                distances.add("0");
            }
            distances.add(Frame.number(distance));
        }
        return distances.toString();
    }
}
