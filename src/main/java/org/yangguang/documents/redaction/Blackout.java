package org.yangguang.documents.redaction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;

/** Makes marked boxes black in the pixels of a page. */
final class Blackout {

    /** Share of the longer edge: a quarter of a millimetre on A4, more than what anti-aliasing spreads a line by. */
    private static final double MARGIN = 0.0009;

    private static final int LEAST_MARGIN = 2;

    private Blackout() {}

    /** Whole pixels that cover the mark and a margin around it, within the page. */
    static Rectangle box(RedactionMark mark, int width, int height) {
        int margin = Math.max(LEAST_MARGIN, (int) Math.ceil(MARGIN * Math.max(width, height)));
        return grown(area(mark, width, height), margin).intersection(new Rectangle(width, height));
    }

    /** Whole pixels that the mark touches, within the page. */
    static Rectangle area(RedactionMark mark, int width, int height) {
        int left = (int) Math.floor(mark.x() * width);
        int top = (int) Math.floor(mark.y() * height);
        int right = (int) Math.ceil((mark.x() + mark.width()) * width);
        int bottom = (int) Math.ceil((mark.y() + mark.height()) * height);
        return new Rectangle(left, top, right - left, bottom - top).intersection(new Rectangle(width, height));
    }

    static Rectangle grown(Rectangle box, int margin) {
        Rectangle larger = new Rectangle(box);
        larger.grow(margin, margin);
        return larger;
    }

    /** Paints the boxes black, the labels left out. */
    static void paint(BufferedImage page, List<RedactionMark> marks) {
        Graphics2D graphics = page.createGraphics();
        try {
            graphics.setColor(Color.BLACK);
            for (RedactionMark mark : marks) {
                graphics.fill(box(mark, page.getWidth(), page.getHeight()));
            }
        } finally {
            graphics.dispose();
        }
    }
}
