package org.yangguang.documents.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.SampleLetter;
import org.yangguang.documents.SampleReport;
import org.yangguang.documents.fonts.Faces;

/** The OFD is read by an independent reader and drawn from its own data. */
class OfdFileTests {

    private static final int DOTS_PER_INCH = 96;

    private static byte[] ofd;
    private static byte[] pdf;

    @BeforeAll
    static void render() {
        Document document = SampleReport.document();
        ofd = Rendering.standard().render(document, Format.OFD).content();
        pdf = Rendering.standard().render(document, Format.PDF).content();
    }

    @Test
    void anotherReaderFindsTheText() throws Exception {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd))) {
            String text = String.join("", new ContentExtractor(reader).extractAll());
            assertThat(text.replaceAll("\\s", ""))
                    .contains("彭阳县人民政府办公室", "切实保障人民群众知情权", "张堃、李喆、王玥、刘祎、䶮、𬱖", "1450", "二、上年结转政府信息公开申请数量");
        }
    }

    @Test
    void pagesLookLikeThoseOfThePdf() throws Exception {
        look(ofd, pdf);
    }

    @Test
    void aLetterLooksLikeItsPdf() throws Exception {
        Document letter = SampleLetter.document(6);
        look(
                Rendering.standard().render(letter, Format.OFD).content(),
                Rendering.standard().render(letter, Format.PDF).content());
    }

    private static void look(byte[] ofd, byte[] pdf) throws Exception {
        OfdPicture picture = new OfdPicture(ofd, DOTS_PER_INCH);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage expected = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
                assertThat(difference(expected, picture.page(page)))
                        .as("page %d", page)
                        .isLessThan(0.01);
            }
        }
    }

    @Test
    void sameDocumentGivesSameBytes() {
        assertThat(Rendering.standard()
                        .render(SampleReport.document(), Format.OFD)
                        .content())
                .isEqualTo(ofd);
    }

    @Test
    void picturesStandWhereThePdfHasThem() throws Exception {
        byte[] source = pdfWithPicture();
        byte[] made = new OfdFile(Faces.builtIn()).of(SampleReport.document(), source);
        try (PDDocument document = Loader.loadPDF(source)) {
            BufferedImage expected = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            BufferedImage drawn = new OfdPicture(made, DOTS_PER_INCH).page(0);
            assertThat(difference(expected, drawn)).isLessThan(0.01);
            assertThat(difference(expected, new BufferedImage(expected.getWidth(), expected.getHeight(), 1)))
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void widenedFontMapsCharactersBeyondTheBasicPlane() throws Exception {
        byte[] subset = Subsets.of(Faces.builtIn().named("YangguangSong"), Set.of((int) '人', "𬱖".codePointAt(0)));
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('人')).isPositive();
            assertThat(font.getUnicodeCmapLookup().getGlyphId("𬱖".codePointAt(0)))
                    .isPositive();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('民')).isZero();
        }
    }

    private static byte[] pdfWithPicture() throws Exception {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 20, 10);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(20, 10, 20, 10);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 100, 500, 300, 150);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Mean difference of brightness, 0 for equal and 1 for opposite. */
    private static double difference(BufferedImage expected, BufferedImage drawn) {
        List<Double> differences = new ArrayList<>();
        for (int y = 0; y < Math.min(expected.getHeight(), drawn.getHeight()); y++) {
            for (int x = 0; x < Math.min(expected.getWidth(), drawn.getWidth()); x++) {
                differences.add(Math.abs(brightness(expected.getRGB(x, y)) - brightness(drawn.getRGB(x, y))));
            }
        }
        return differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double brightness(int rgb) {
        return (((rgb >> 16) & 0xFF) + ((rgb >> 8) & 0xFF) + (rgb & 0xFF)) / 765.0;
    }
}
