package org.yangguang.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yangguang.documents.Cell;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendered;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.Row;
import org.yangguang.documents.SampleReport;
import org.yangguang.documents.Table;

/** The PDF is checked by veraPDF and read back with PDFBox. */
class PdfFileTests {

    private static final Rendering RENDERING = Rendering.standard();
    private static final Instant CREATED = Instant.parse("2022-01-25T01:00:00Z");

    private static byte[] pdf;

    @BeforeAll
    static void render() {
        pdf = RENDERING.render(SampleReport.document(), Format.PDF).content();
    }

    @Test
    void conformsToTheArchivalStandard() throws Exception {
        assertThat(Conformity.failures(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Test
    void conformsToTheAccessibilityStandard() throws Exception {
        assertThat(Conformity.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void checkerFindsFaultsInAnOrdinaryFile() throws Exception {
        try (PDDocument plain = new PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            assertThat(Conformity.failures(out.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
        }
    }

    @Test
    void textCanBeSearchedAndCopied() throws IOException {
        assertThat(text(pdf)).contains("保障人民群众知情权", "彭阳县人民政府办公室", "张堃、李喆、王玥、刘祎、䶮、𬱖", "alert('x')", "“五公开”");
        assertThat(text(pdf).codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF))
                .isEmpty();
    }

    @Test
    void embedsEveryFontCut() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+Yangguang.*");
                }
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("彭阳县人民政府办公室2021年政府信息公开工作年度报告");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("彭阳县人民政府办公室");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CREATED);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(StreamSupport.stream(
                                    document.getDocumentCatalog()
                                            .getDocumentOutline()
                                            .children()
                                            .spliterator(),
                                    false)
                            .map(item -> item.getTitle()))
                    .hasSize(6)
                    .startsWith("一、总体情况");
        }
    }

    @Test
    void sameDocumentGivesSameBytes() {
        assertThat(Rendering.standard()
                        .render(SampleReport.document(), Format.PDF)
                        .content())
                .isEqualTo(pdf);
    }

    @Test
    void nationalFormOfTwentyEightRowsStaysOnOnePageUnderItsHeading() throws IOException {
        List<String> pages = pages(pdf);
        assertThat(pages)
                .filteredOn(page -> page.contains("三、收到和处理"))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("申请人情况", "一、本年新收政府信息公开申请数量", "四、结转下年度继续办理"));
    }

    @Test
    void everyPageIsNumberedAndCarriesTheBanner() throws IOException {
        List<String> pages = pages(pdf);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("— " + (i + 1) + " —", "演示系统，非政府网站");
        }
    }

    @Test
    void longTableRepeatsItsHeadOnEveryPage() throws Exception {
        List<Row> body = new ArrayList<>();
        IntStream.rangeClosed(1, 120).forEach(i -> body.add(Row.of(Cell.of("户" + i), Cell.of(i + ".00"))));
        Row head = Row.of(Cell.header("农户姓名"), Cell.header("补贴金额"));
        Table table = new Table("long", "补贴发放明细", "", List.of(1, 1), List.of(head), body, null);
        byte[] made = RENDERING.render(document(table), Format.PDF).content();
        List<String> pages = pages(made);
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("农户姓名"));
        assertThat(String.join("", pages)).contains("户1", "户60", "户120");
        assertThat(Conformity.failures(made, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aWordThatNoLineHoldsIsBrokenAndNotCutOff() throws IOException {
        String word = "W".repeat(150);
        Table table = new Table(
                "wide", "表", "", List.of(1, 3), List.of(), List.of(Row.of(Cell.of("甲"), Cell.of(word))), null);
        for (var block : List.of(Paragraph.body(word), table)) {
            byte[] made = RENDERING.render(document(block), Format.PDF).content();
            assertThat(pages(made).getFirst().lines().filter(line -> line.contains("WW")))
                    .hasSizeGreaterThan(2)
                    .allMatch(line -> line.length() < 45);
            assertThat(text(made)).contains(word);
        }
    }

    @Test
    void charactersWithoutAGlyphAreShownAsMissingAndReported() throws IOException {
        Rendered rendered = RENDERING.render(document(Paragraph.body("见\u2EA0\uE123与⼈⺠\uFE00\u200B。")), Format.PDF);
        assertThat(rendered.missing()).containsExactlyInAnyOrder("\u2EA0", "\uE123");
        assertThat(text(rendered.content())).contains("见〓〓与人〓。");
    }

    private static Document document(org.yangguang.documents.Block block) {
        return new Document("题目", new Properties("某局", "说明", CREATED), List.of(block));
    }

    private static String text(byte[] file) throws IOException {
        return String.join("", pages(file)).replaceAll("\\R", "");
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
