package org.yangguang.requests.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds citations in running text: in full, short (条例第三十七条), chained (第十四条、第三十六条第（三）项), with numerals in Chinese or
 * Arabic. An article without an act is one of the act cited last, at first of the Regulation.
 */
public final class CitationReader {

    /** A citation and where its article stands in the text, from 0. */
    public record Cited(Citation citation, int at) {}

    private static final String NUMBER = "([零〇一二三四五六七八九十百千\\d]{1,6})";

    /** An act directly before its article, perhaps with its number or its short form in brackets between them. */
    private static final Pattern PART = Pattern.compile("(?:(《[^《》\\n]{2,60}》|(?<=^|[^\\p{IsHan}]|[据照按依合及和与用本该])"
            + "(?:政府信息公开条例|条例|行政复议法|复议法|行政诉讼法|行诉法))\\s*(?:[（(][^（）()\\n]{1,60}[）)]\\s*){0,2}(?=第))?"
            + "第\\s*(?:" + NUMBER + "\\s*条|" + NUMBER + "\\s*款|[（(]?\\s*" + NUMBER + "\\s*[）)]?\\s*项)");

    /** What may stand between the parts of a chain. */
    private static final Pattern JOINT = Pattern.compile("\\s*(?:[、，,和及或与]|以及)?\\s*");

    private final List<Cited> found = new ArrayList<>();
    private Act act = Act.REGULATION;
    private int article;
    private int paragraph;
    private int item;
    private int at;

    private CitationReader() {}

    /** All citations of a text in its order. */
    public static List<Cited> read(String text) {
        CitationReader reader = new CitationReader();
        Matcher parts = PART.matcher(text);
        int end = 0;
        while (parts.find()) {
            if (!JOINT.matcher(text.substring(end, parts.start())).matches()) {
                reader.close();
            }
            reader.take(parts);
            end = parts.end();
        }
        reader.close();
        return List.copyOf(reader.found);
    }

    private void take(Matcher part) {
        String named = part.group(1);
        if (named != null) {
            close();
            act = Act.named(named);
        }
        if (part.group(2) != null) {
            close();
            article = Numeral.read(part.group(2));
            at = part.start();
        } else if (article > 0 && part.group(3) != null) {
            if (paragraph + item > 0) {
                keep();
                item = 0;
            }
            paragraph = Numeral.read(part.group(3));
        } else if (article > 0) {
            if (item > 0) {
                keep();
            }
            item = Numeral.read(part.group(4));
        }
    }

    private void keep() {
        found.add(new Cited(new Citation(act, article, paragraph, item), at));
    }

    private void close() {
        if (article > 0) {
            keep();
        }
        article = 0;
        paragraph = 0;
        item = 0;
    }
}
