package org.yangguang.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.SampleReport;
import org.yangguang.documents.Table;

/** The DOCX is read back with POI. */
class DocxFileTests {

    private final Document document = SampleReport.document();
    private final byte[] docx =
            Rendering.standard().render(document, Format.DOCX).content();

    @Test
    void tablesExpandToTheSameGrid() throws IOException {
        try (XWPFDocument word = read()) {
            List<Table> tables = document.tables();
            assertThat(word.getTables()).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                assertThat(expanded(word.getTables().get(i)))
                        .isEqualTo(tables.get(i).grid().texts());
            }
        }
    }

    @Test
    void cellsAreAsWideAsTheColumnsTheyCover() throws IOException {
        try (XWPFDocument word = read()) {
            for (XWPFTable table : word.getTables()) {
                int[] columns = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> ((Number) column.getW()).intValue())
                        .toArray();
                assertThat(columns)
                        .satisfies(all ->
                                assertThat(java.util.Arrays.stream(all).sum()).isEqualTo(8845));
                for (XWPFTableRow row : table.getRows()) {
                    assertThat(row.getTableCells().stream()
                                    .mapToInt(XWPFTableCell::getWidth)
                                    .sum())
                            .isEqualTo(8845);
                }
            }
        }
    }

    @Test
    void headRowsRepeatAndNoRowBreaks() throws IOException {
        try (XWPFDocument word = read()) {
            XWPFTable three = word.getTables().get(1);
            assertThat(three.getRows().subList(0, 3)).allMatch(XWPFTableRow::isRepeatHeader);
            assertThat(three.getRow(3).isRepeatHeader()).isFalse();
            assertThat(three.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void headingsHaveTheirOutlineLevelsAndFaces() throws IOException {
        try (XWPFDocument word = read()) {
            List<String> outline = word.getParagraphs().stream()
                    .filter(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .map(paragraph -> level(word, paragraph) + " " + paragraph.getText())
                    .toList();
            assertThat(outline).startsWith("0 一、总体情况", "1 （一）主动公开方面", "1 （二）依申请公开方面", "2 1.办理程序", "0 二、主动公开政府信息情况");
            assertThat(face(word, "Heading1")).isEqualTo("黑体");
            assertThat(face(word, "Heading2")).isEqualTo("楷体_GB2312");
            assertThat(face(word, "Title")).isEqualTo("方正小标宋简体");
        }
    }

    @Test
    void saysWhatItIsAndWhenTheContentWasSettled() throws IOException {
        try (XWPFDocument word = read()) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("彭阳县人民政府办公室2021年政府信息公开工作年度报告");
            assertThat(core.getCreator()).isEqualTo("彭阳县人民政府办公室");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2022-01-25T01:00:00Z"));
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("zh-CN");
            assertThat(word.getHeaderList().getFirst().getText()).contains("演示系统，非政府网站");
            assertThat(word.getFooterList()).hasSize(2);
        }
    }

    @Test
    void sameDocumentGivesSameBytes() {
        assertThat(Rendering.standard().render(document, Format.DOCX).content()).isEqualTo(docx);
    }

    private XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String level(XWPFDocument word, XWPFParagraph paragraph) {
        return word.getStyles()
                .getStyle(paragraph.getStyle())
                .getCTStyle()
                .getPPr()
                .getOutlineLvl()
                .getVal()
                .toString();
    }

    private static String face(XWPFDocument word, String style) {
        return word.getStyles()
                .getStyle(style)
                .getCTStyle()
                .getRPr()
                .getRFontsArray(0)
                .getEastAsia();
    }

    private static List<List<String>> expanded(XWPFTable table) {
        List<List<String>> grid = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> line = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int span = properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                boolean continued =
                        properties.isSetVMerge() && properties.getVMerge().getVal() == STMerge.CONTINUE;
                for (int i = 0; i < span; i++) {
                    line.add(
                            continued
                                    ? grid.getLast().get(line.size())
                                    : cell.getText().replace("\n", ""));
                }
            }
            grid.add(line);
        }
        return grid;
    }
}
