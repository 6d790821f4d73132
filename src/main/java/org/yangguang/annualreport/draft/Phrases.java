package org.yangguang.annualreport.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Block;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Paragraph;

/** Sentences with figures in them: {@code 共受理{table3.1.total}件}. */
final class Phrases {

    private static final Pattern FIGURE = Pattern.compile("\\{([a-z0-9_.]+)}");
    private static final List<String> ORDINALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private final ReportFigures figures;

    Phrases(ReportFigures figures) {
        this.figures = figures;
    }

    boolean any(String... keys) {
        for (String key : keys) {
            if (figures.isPositive(key)) {
                return true;
            }
        }
        return false;
    }

    BigDecimal value(String key) {
        return figures.orZero(key);
    }

    /** The sentence with its figures bound. */
    List<Inline> of(String sentence) {
        List<Inline> content = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(sentence);
        int from = 0;
        while (matcher.find()) {
            text(sentence.substring(from, matcher.start()), content);
            String key = matcher.group(1);
            content.add(new Inline.Bound(key, value(key).toPlainString()));
            from = matcher.end();
        }
        text(sentence.substring(from), content);
        return content;
    }

    private static void text(String words, List<Inline> content) {
        if (!words.isEmpty()) {
            content.add(new Inline.Text(words));
        }
    }

    Paragraph paragraph(String sentence) {
        return new Paragraph(of(sentence), Paragraph.Kind.BODY);
    }

    /** The sentences one below the other, counted 一是, 二是 … where there are several. */
    List<Block> counted(List<String> sentences) {
        if (sentences.size() < 2) {
            return sentences.stream().<Block>map(this::paragraph).toList();
        }
        List<Block> blocks = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            List<Inline> content = new ArrayList<>();
            content.add(new Inline.Strong(ORDINALS.get(index) + "是"));
            content.addAll(of(sentences.get(index)));
            blocks.add(new Paragraph(content, Paragraph.Kind.BODY));
        }
        return blocks;
    }

    /** Those of the parts whose figure is not 0, joined by 、: {@code 行政许可{…}件、行政处罚{…}件}. */
    String list(List<Part> parts) {
        return parts(parts).stream()
                .map(part -> part.words() + "{" + part.figure() + "}" + part.unit())
                .collect(Collectors.joining("、"));
    }

    /** Those of the parts whose figure is not 0. */
    List<Part> parts(List<Part> parts) {
        return parts.stream().filter(part -> any(part.figure())).toList();
    }

    /** A named figure with its unit. */
    record Part(String words, String figure, String unit) {}
}
