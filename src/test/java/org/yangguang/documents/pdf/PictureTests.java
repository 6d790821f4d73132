package org.yangguang.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendering;
import org.yangguang.ui.QrCode;

/** A picture stands in every file: a code in it can be read off the page. */
class PictureTests {

    private static final String TEXT = "https://www.example.gov.cn/requests/status?number=2026-012";
    private static final int DOTS_PER_INCH = 150;

    private static byte[] file(Format format) {
        Document document = new Document(
                "回执",
                new Properties("明川县人民政府办公室", "回执", Instant.parse("2026-03-20T00:00:00Z")),
                List.of(Paragraph.body("扫码查进度。"), Picture.of("二维码", QrCode.png(TEXT), 40), Paragraph.body("请妥善保管。")));
        return Rendering.standard().render(document, format).content();
    }

    private static String read(BufferedImage picture) throws Exception {
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))))
                .getText();
    }

    @Test
    void codeIsReadOffThePageOfThePdf() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file(Format.PDF))) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH)))
                    .isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2u", "ua1"})
    void pdfConformsWithIt(String flavour) throws Exception {
        assertThat(Conformity.failures(file(Format.PDF), PDFAFlavour.byFlavourId(flavour)))
                .isEmpty();
    }

    @Test
    void documentOfWordHoldsItWithItsDescription() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX)))) {
            assertThat(read(ImageIO.read(new ByteArrayInputStream(
                            word.getAllPictures().getFirst().getData()))))
                    .isEqualTo(TEXT);
            assertThat(word.getDocument().xmlText()).contains("descr=\"二维码\"");
        }
    }

    @Test
    void ofdHoldsIt() throws Exception {
        try (ZipInputStream ofd = new ZipInputStream(new ByteArrayInputStream(file(Format.OFD)))) {
            var entry = ofd.getNextEntry();
            while (!entry.getName().endsWith(".png")) {
                entry = ofd.getNextEntry();
            }
            assertThat(read(ImageIO.read(new ByteArrayInputStream(ofd.readAllBytes()))))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void pageOfItsOwnHoldsIt() {
        assertThat(new String(file(Format.HTML), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<img src=\"data:image/png;base64,", "alt=\"二维码\"");
    }
}
