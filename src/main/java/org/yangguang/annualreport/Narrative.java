package org.yangguang.annualreport;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.PageBreak;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Table;
import org.yangguang.shared.Period;

/**
 * The text of a report. Each number in it that states a figure is bound to that figure.
 *
 * @param period the statistics period (统计期限) that the preface states
 * @param overview section 一、总体情况
 * @param problems section 五、存在的主要问题及改进情况
 * @param matters section 六、其他需要报告的事项
 * @param breakdowns the lists of parts that the text gives
 * @param citations what the text cites and must be in force for the year
 */
public record Narrative(
        Period period,
        List<Block> preface,
        List<Block> overview,
        List<Block> problems,
        List<Block> matters,
        List<Breakdown> breakdowns,
        List<Citation> citations) {

    /**
     * A list of parts in the text (其中 …) that must add up to the whole.
     *
     * @param total key of the whole
     * @param parts keys of the parts that the text names
     */
    public record Breakdown(String total, List<String> parts) {}

    public Narrative {
        preface = List.copyOf(preface);
        overview = List.copyOf(overview);
        problems = List.copyOf(problems);
        matters = List.copyOf(matters);
        breakdowns = List.copyOf(breakdowns);
        citations = List.copyOf(citations);
    }

    /** All numbers of the text that are bound to a figure, in reading order. */
    public List<Inline.Bound> bound() {
        return inlines(all())
                .filter(Inline.Bound.class::isInstance)
                .map(Inline.Bound.class::cast)
                .toList();
    }

    /** What the agency wrote about its year, sections 一 and 五, as one string: what must not be the same every year. */
    public String text() {
        return text(overview) + "\n" + text(problems);
    }

    /** A section as lines of plain text, one a block. */
    public static String text(List<Block> blocks) {
        return blocks.stream().map(Narrative::words).collect(Collectors.joining("\n"));
    }

    private Stream<Block> all() {
        return Stream.of(preface, overview, problems, matters).flatMap(List::stream);
    }

    private static Stream<Inline> inlines(Stream<Block> blocks) {
        return blocks.flatMap(block -> switch (block) {
            case Paragraph paragraph -> paragraph.content().stream();
            case NumberedList list -> list.items().stream().flatMap(List::stream);
            case Heading ignored -> Stream.empty();
            case Table ignored -> Stream.empty();
            case Closing ignored -> Stream.empty();
            case Picture ignored -> Stream.empty();
            case PageBreak ignored -> Stream.empty();
        });
    }

    private static String words(Block block) {
        return block instanceof Heading heading
                ? heading.text()
                : inlines(Stream.of(block)).map(Inline::text).collect(Collectors.joining());
    }
}
