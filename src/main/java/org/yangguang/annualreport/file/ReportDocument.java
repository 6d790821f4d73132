package org.yangguang.annualreport.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.Narrative;
import org.yangguang.documents.Block;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;

/** The report as a typed document: six sections in the words of the form (国办公开办函〔2021〕30号 一). */
public final class ReportDocument {

    /** Titles of the six sections. */
    public static final List<String> SECTIONS = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    private final FigureLinks links;

    private ReportDocument(FigureLinks links) {
        this.links = links;
    }

    /**
     * The document.
     *
     * @param links where figures lead
     * @param banner what every page says that it is not; null for nothing
     */
    public static Document of(AnnualReport report, FigureLinks links, @Nullable String banner) {
        Properties properties =
                new Properties(report.agency().name(), "政府信息公开工作年度报告", Properties.CHINESE, report.queriedAt(), banner);
        return new Document(report.title(), properties, new ReportDocument(links).blocks(report));
    }

    private List<Block> blocks(AnnualReport report) {
        Narrative narrative = report.narrative();
        FormCells cells = new FormCells(report.figures(), links);
        List<Block> blocks = new ArrayList<>(linked(narrative.preface()));
        section(blocks, 1, narrative.overview());
        section(blocks, 2, List.of(new Table2(cells).table()));
        section(blocks, 3, List.of(new Table3(cells).table()));
        section(blocks, 4, List.of(new Table4(cells).table()));
        section(blocks, 5, narrative.problems());
        section(blocks, 6, narrative.matters());
        return blocks;
    }

    private void section(List<Block> blocks, int number, List<Block> content) {
        blocks.add(new Heading(1, "s" + number, SECTIONS.get(number - 1)));
        blocks.addAll(linked(content));
    }

    private List<Block> linked(List<Block> content) {
        return content.stream()
                .<Block>map(block -> switch (block) {
                    case Paragraph paragraph -> new Paragraph(link(paragraph.content()), paragraph.kind());
                    case NumberedList list ->
                        new NumberedList(list.items().stream().map(this::link).toList());
                    default -> block;
                })
                .toList();
    }

    private List<Inline> link(List<Inline> content) {
        return content.stream()
                .<Inline>map(
                        inline -> inline instanceof Inline.Bound bound && (links.zeros() || !"0".equals(bound.text()))
                                ? new Inline.Bound(bound.figure(), bound.text(), links.to(bound.figure()))
                                : inline)
                .toList();
    }
}
