package org.yangguang.documents.ofd;

import java.awt.image.BufferedImage;

/** What stands on a page. Lengths in millimetres from the upper left corner of the page. */
sealed interface Mark {

    /**
     * A character.
     *
     * @param x left edge
     * @param y base line
     * @param advance distance to where the next one begins
     * @param size of the font
     * @param font PostScript name
     * @param colour as 0xRRGGBB
     */
    record Glyph(String text, double x, double y, double advance, double size, String font, int colour)
            implements Mark {}

    /**
     * Lines and areas.
     *
     * @param data path in the abbreviated form of GB/T 33190—2016, 9.3.2
     * @param fill colour of the area as 0xRRGGBB, or {@link #NONE}
     * @param stroke colour of the line as 0xRRGGBB, or {@link #NONE}
     * @param width of the line
     * @param evenOdd whether areas within areas are holes
     */
    record Outline(String data, int fill, int stroke, double width, boolean evenOdd) implements Mark {

        static final int NONE = -1;

        /** Whether both can be drawn as one; not with holes, where areas that lie on each other would vanish. */
        boolean joins(Outline next) {
            return !evenOdd && !next.evenOdd && fill == next.fill && stroke == next.stroke && width == next.width;
        }

        Outline with(Outline next) {
            return new Outline(data + " " + next.data, fill, stroke, width, evenOdd);
        }
    }

    /**
     * A picture.
     *
     * @param image the picture
     * @param matrix of GB/T 33190—2016, 8.5: from the unit square to the page
     */
    record Picture(BufferedImage image, String matrix) implements Mark {}
}
