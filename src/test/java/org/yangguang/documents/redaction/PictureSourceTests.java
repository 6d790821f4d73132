package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Refusal;

/** Scans and photographs are redacted like a PDF of one page. */
class PictureSourceTests extends RedactorFixture {

    /** A picture, red at its left. */
    private static byte[] picture(String format, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 4, height);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** As a camera writes it that was held otherwise: orientation in an Exif segment behind the first marker. */
    private static byte[] turned(int orientation) throws Exception {
        byte[] exif = HexFormat.of()
                .parseHex("FFE10022" + "457869660000" + "4D4D002A00000008" + "0001" + "0112000300000001"
                        + "000%d0000".formatted(orientation) + "00000000");
        byte[] plain = picture("jpg", 300, 200);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(exif);
        out.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        return out.toByteArray();
    }

    private BufferedImage seen(byte[] picture) throws Exception {
        Path file = Files.write(folder.resolve("seen"), picture);
        try (SourcePdf pages = SourcePdf.open(file, COARSE)) {
            assertThat(pages.pages()).isEqualTo(1);
            return pages.picture(1);
        }
    }

    private static boolean red(BufferedImage image, double x, double y) {
        Color colour = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return colour.getRed() > 200 && colour.getGreen() < 60;
    }

    @ParameterizedTest
    @CsvSource({"1, 0.1, 0.5", "3, 0.9, 0.5", "6, 0.5, 0.1", "8, 0.5, 0.9"})
    void photographStandsTheRightWayUp(int orientation, double x, double y) throws Exception {
        BufferedImage image = seen(turned(orientation));
        assertThat(red(image, x, y)).isTrue();
        assertThat(red(image, 1 - x, 1 - y)).isFalse();
        assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 6);
    }

    @Test
    void scanIsShownAsItIs() throws Exception {
        assertThat(red(seen(picture("png", 200, 300)), 0.1, 0.9)).isTrue();
    }

    @Test
    void whatIsMarkedInAPictureIsGone() throws Exception {
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 200),
                    "png",
                    folder.resolve("scan").toFile());
        }

        Result result = reading().redact(folder.resolve("scan"), MARKS, released, Options.standard());

        assertThat(result).isEqualTo(new Result(1, 1, TextLayer.OCR, false));
        assertThat(Search.run(folder, "pdftotext", released.toString(), "-"))
                .asString()
                .contains(Draft.OPEN);
        assertThat(Search.finds(released, folder, true)).isEmpty();
    }

    @Test
    void pictureOfTooManyPixelsIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("large"), picture("png", 300, 200));
        assertThatThrownBy(() -> SourcePdf.open(file, new Options(300, 59_999, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("300×200");
    }

    @Test
    void brokenPictureIsRefused() throws Exception {
        byte[] whole = picture("png", 300, 200);
        for (byte[] broken : List.of(Arrays.copyOf(whole, 20), Arrays.copyOf(whole, 60))) {
            Path file = Files.write(folder.resolve("broken"), broken);
            assertThatThrownBy(() -> {
                        try (SourcePdf pages = SourcePdf.open(file, COARSE)) {
                            pages.picture(1);
                        }
                    })
                    .isInstanceOf(Refusal.class);
        }
    }
}
