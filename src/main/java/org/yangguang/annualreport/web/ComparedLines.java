package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.yangguang.shared.LineDiff;

/** Puts the bound numbers of two compared texts as their values, so that people compare what they will read. */
final class ComparedLines {

    private final BoundFigures figures;

    private ComparedLines(BoundFigures figures) {
        this.figures = figures;
    }

    static List<ComparePage.Line> of(List<LineDiff.Line> lines, BoundFigures figures) {
        ComparedLines compared = new ComparedLines(figures);
        return lines.stream()
                .map(line ->
                        new ComparePage.Line(line.kind(), compared.parts(line.before()), compared.parts(line.after())))
                .toList();
    }

    private List<ComparePage.Part> parts(List<LineDiff.Piece> pieces) {
        return pieces.stream().flatMap(piece -> parts(piece).stream()).toList();
    }

    private List<ComparePage.Part> parts(LineDiff.Piece piece) {
        List<ComparePage.Part> parts = new ArrayList<>();
        Matcher token = BoundFigures.TOKEN.matcher(piece.text());
        int at = 0;
        while (token.find()) {
            if (figures.known(token.group(1))) {
                words(parts, piece, at, token.start());
                WritingPage.Figure figure = figures.of(token.group(1));
                parts.add(new ComparePage.Part(figure.value(), piece.marked(), figure.label()));
                at = token.end();
            }
        }
        words(parts, piece, at, piece.text().length());
        return parts;
    }

    private static void words(List<ComparePage.Part> parts, LineDiff.Piece piece, int from, int to) {
        if (to > from) {
            parts.add(new ComparePage.Part(piece.text().substring(from, to), piece.marked(), null));
        }
    }
}
