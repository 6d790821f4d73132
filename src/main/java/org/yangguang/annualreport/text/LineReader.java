package org.yangguang.annualreport.text;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Inline;

/** Reads one line of a section's text: words, {@code **strong words**} and {@code {figure}}. */
final class LineReader {

    private static final String STRONG = "**";

    private final int line;
    private final String text;
    private final ReportFigures figures;
    private final List<TextError> errors;
    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean strong;

    /** @param errors where what cannot be read is reported; it stays in the content as it was written */
    LineReader(int line, String text, ReportFigures figures, List<TextError> errors) {
        this.line = line;
        this.text = text;
        this.figures = figures;
        this.errors = errors;
    }

    List<Inline> read() {
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(STRONG, at)) {
                flush();
                strong = !strong;
                at += STRONG.length();
            } else if (text.charAt(at) == '{') {
                at = figure(at);
            } else {
                if (text.charAt(at) == '}') {
                    errors.add(TextError.unbalanced(line, "}"));
                }
                words.append(text.charAt(at++));
            }
        }
        flush();
        if (strong) {
            errors.add(TextError.unbalanced(line, STRONG));
        }
        return List.copyOf(content);
    }

    private int figure(int open) {
        int close = text.indexOf('}', open);
        int next = text.indexOf('{', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            int end = next >= 0 ? next : text.length();
            errors.add(TextError.unbalanced(line, text.substring(open, Math.min(end, open + 20))));
            words.append('{');
            return open + 1;
        }
        String key = text.substring(open + 1, close);
        if (TextForm.known(key, figures)) {
            flush();
            content.add(new Inline.Bound(key, figures.orZero(key).toPlainString()));
        } else {
            String token = text.substring(open, close + 1);
            errors.add(TextError.unknownFigure(line, token));
            words.append(token);
        }
        return close + 1;
    }

    private void flush() {
        if (!words.isEmpty()) {
            content.add(strong ? new Inline.Strong(words.toString()) : new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
