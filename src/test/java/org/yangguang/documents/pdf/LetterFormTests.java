package org.yangguang.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.SampleLetter;

/** Measured on the page, in millimetres, against GB/T 9704—2012, 10.1. */
class LetterFormTests {

    private static final Rendering RENDERING = Rendering.standard();
    private static final Document LETTER = SampleLetter.document(6);

    private static byte[] pdf;
    private static List<BufferedImage> pages;

    @BeforeAll
    static void render() throws IOException {
        pdf = RENDERING.render(LETTER, Format.PDF).content();
        pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, (float) (RedBand.DOTS * 25.4)));
            }
        }
    }

    @Test
    void conformsToTheStandardsOfArchivesAndAccess() throws Exception {
        assertThat(Conformity.failures(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Conformity.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theNameBeginsThirtyMillimetresBelowTheEdge() {
        assertThat(RedBand.of(pages.get(0)).getFirst().from()).isCloseTo(30, within(1.0));
    }

    @Test
    void theFirstLineIsThickAboveThinFourMillimetresBelowTheName() {
        List<RedBand> reds = RedBand.of(pages.get(0));
        assertThat(reds).hasSize(5);
        assertThat(reds.get(1).from() - reds.get(0).to()).isCloseTo(4, within(0.5));
        assertThat(reds.get(1).height()).isGreaterThan(2 * reds.get(2).height());
        assertThat(reds.get(1).width()).isCloseTo(170, within(0.3));
        assertThat(reds.get(1).left()).isCloseTo(20, within(0.3));
    }

    @Test
    void theSecondLineIsThinAboveThickTwentyMillimetresAboveTheEdge() {
        List<RedBand> reds = RedBand.of(pages.get(0));
        assertThat(reds.get(4).height()).isGreaterThan(2 * reds.get(3).height());
        assertThat(297 - reds.get(4).to()).isCloseTo(20, within(0.5));
        assertThat(reds.get(4).width()).isCloseTo(170, within(0.3));
    }

    @Test
    void onlyTheFirstPageHasLinesAndNoNumber() throws IOException {
        assertThat(pages).hasSize(2);
        assertThat(RedBand.of(pages.get(1))).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(document)).doesNotContain("— 1 —").contains("明住建公复〔2026〕6号");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document)).contains("— 2 —", "附件：1. 2025年", "2. 资金分配表");
        }
    }

    @Test
    void aWordFileHasTheSameHeadAndLeavesItOffTheNextPages() throws IOException {
        byte[] docx = RENDERING.render(LETTER, Format.DOCX).content();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var policy = word.getHeaderFooterPolicy();
            assertThat(policy.getFirstPageHeader().getText()).contains("明川县住房和城乡建设局");
            assertThat(policy.getFirstPageFooter().getText()).isBlank();
            assertThat(policy.getDefaultHeader()).isNull();
            assertThat(policy.getDefaultFooter().getText()).contains("—");
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("明住建公复〔2026〕6号");
        }
    }

    @Test
    void samplesLieInTheTargetFolderToBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        for (Format format : List.of(Format.PDF, Format.DOCX, Format.OFD, Format.HTML)) {
            Path file = folder.resolve("letter." + format.extension());
            Files.write(file, RENDERING.render(LETTER, format).content());
            assertThat(file).isNotEmptyFile();
        }
        assertThat(ImageIO.write(pages.getFirst(), "png", new File("target/letters/page.png")))
                .isTrue();
    }
}
