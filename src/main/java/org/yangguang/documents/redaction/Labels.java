package org.yangguang.documents.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.yangguang.documents.fonts.Face;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.documents.fonts.Role;

/** Writes the legal basis white into a black box where it fits. */
final class Labels {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Share of the longer edge of the page: ten points on A4; smaller than six it is left out. */
    private static final double LARGEST = 1 / 84.0;

    private static final double SMALLEST = 0.6 * LARGEST;
    private static final double FILLED = 0.8;

    private final Font font;

    Labels(Faces faces) {
        Face face = faces.all().stream()
                .filter(one -> one.role() == Role.HEI)
                .findFirst()
                .orElseThrow();
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("字体文件无法读取：" + Role.HEI.family(), e);
        }
    }

    /** Where the label stands in the picture; none where it does not fit. */
    Optional<Rectangle> place(RedactionMark mark, int width, int height) {
        return glyphs(mark, width, height).map(glyphs -> {
            Rectangle2D bounds = glyphs.getVisualBounds();
            Rectangle box = Blackout.area(mark, width, height);
            return new Rectangle2D.Double(
                            box.getCenterX() - bounds.getWidth() / 2,
                            box.getCenterY() - bounds.getHeight() / 2,
                            bounds.getWidth(),
                            bounds.getHeight())
                    .getBounds();
        });
    }

    /** Writes the labels; the same on every picture of the same size. */
    void write(BufferedImage page, List<RedactionMark> marks) {
        Graphics2D graphics = page.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            for (RedactionMark mark : marks) {
                Optional<Rectangle> place = place(mark, page.getWidth(), page.getHeight());
                Optional<GlyphVector> glyphs = glyphs(mark, page.getWidth(), page.getHeight());
                if (place.isPresent() && glyphs.isPresent()) {
                    Rectangle2D bounds = glyphs.get().getVisualBounds();
                    graphics.fill(glyphs.get().getOutline((float) (place.get().x - bounds.getX()), (float)
                            (place.get().y - bounds.getY())));
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private Optional<GlyphVector> glyphs(RedactionMark mark, int width, int height) {
        Rectangle box = Blackout.area(mark, width, height);
        int edge = Math.max(width, height);
        double size = Math.min(LARGEST * edge, FILLED * box.height);
        Rectangle2D bounds = vector(mark, size).getVisualBounds();
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        double fitting = size * Math.min(1, FILLED * box.width / bounds.getWidth());
        return fitting < SMALLEST * edge ? Optional.empty() : Optional.of(vector(mark, fitting));
    }

    private GlyphVector vector(RedactionMark mark, double size) {
        return font.deriveFont((float) size).createGlyphVector(CONTEXT, mark.basis());
    }
}
