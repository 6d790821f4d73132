package org.yangguang.documents.redaction;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.yangguang.documents.fonts.Face;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.fonts.Role;

/** Lays words that cannot be seen over the picture of a page, so that it can be searched, copied and read aloud. */
final class InvisibleText {

    /** How far below the line the face reaches, as a share of its size. */
    private static final float DESCENT = 0.12f;

    private static final float EM = 1000;
    private static final float WHOLE = 100;

    private final PDFont font;
    private final CmapLookup characters;

    InvisibleText(PDDocument document, Faces faces) throws IOException {
        Face face = faces.all().stream()
                .filter(one -> one.role() == Role.WHOLE)
                .findFirst()
                .orElseThrow();
        try (TrueTypeFont parsed = face.parsed()) {
            characters = parsed.getUnicodeCmapLookup();
        }
        font = PDType0Font.load(document, new ByteArrayInputStream(face.bytes()), true);
    }

    /**
     * Writes the words.
     *
     * @param height of the page, in points
     * @param points a pixel's size
     */
    void write(PDPageContentStream content, List<Word> words, float height, float points) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        for (Word word : words) {
            String text = known(word.text());
            float natural = text.isEmpty() ? 0 : font.getStringWidth(text) / EM;
            if (natural > 0) {
                Rectangle box = word.box();
                float size = box.height * points;
                content.setFont(font, size);
                content.setHorizontalScaling(WHOLE * box.width * points / (natural * size));
                float base = height - (box.y + box.height) * points + DESCENT * size;
                content.setTextMatrix(Matrix.getTranslateInstance(box.x * points, base));
                content.showText(text);
            }
        }
        content.endText();
    }

    private String known(String text) {
        return text.codePoints()
                .filter(c -> characters.getGlyphId(c) != 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
