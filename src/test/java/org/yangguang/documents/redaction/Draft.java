package org.yangguang.documents.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.yangguang.documents.fonts.Face;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.fonts.Role;

/** A PDF of one page, 400 by 300 points, in the making; what may be released stands at its top. */
final class Draft implements AutoCloseable {

    static final String OPEN = "可以公开的内容";
    static final int X = 60;
    static final int Y = 150;
    private static final int SIZE = 24;

    /** Draws on the page. */
    @FunctionalInterface
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    final PDDocument document = new PDDocument();
    final PDPage page = new PDPage(new PDRectangle(400, 300));
    final PDFont font;

    Draft() throws IOException {
        document.addPage(page);
        font = PDType0Font.load(document, new ByteArrayInputStream(face().bytes()), true);
        say(OPEN, X, 230);
    }

    static Face face() {
        return face(Role.WHOLE);
    }

    private static Face face(Role role) {
        return Faces.builtIn().all().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }

    void draw(Drawing drawing) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            drawing.on(content);
        }
    }

    void say(String text, float x, float y) throws IOException {
        draw(content -> say(content, text, x, y));
    }

    void say(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** The secret as a form or appearance of its own, as large as the page. */
    PDAppearanceStream form() throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(document);
        form.setBBox(new PDRectangle(400, 300));
        form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (var content = new PDPageContentStream(document, form)) {
            say(content, Secret.TEXT, X, Y);
        }
        return form;
    }

    /** The secret as pixels. */
    static BufferedImage pixels() throws Exception {
        BufferedImage picture = new BufferedImage(800, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 120);
        graphics.setColor(Color.BLACK);
        try (InputStream in = new ByteArrayInputStream(face(Role.HEI).bytes())) {
            graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(84f));
        }
        graphics.drawString(Secret.TEXT, 20, 90);
        graphics.dispose();
        return picture;
    }

    PDStream stream(String content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    COSStream raw(String content) throws IOException {
        return stream(content).getCOSObject();
    }

    void save(Path file) throws IOException {
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
