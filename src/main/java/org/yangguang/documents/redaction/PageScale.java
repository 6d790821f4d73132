package org.yangguang.documents.redaction;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.yangguang.shared.Refusal;

/** How many pixels a page gets. */
final class PageScale {

    static final double POINTS = 72;

    private static final int HALF_TURN = 180;

    private static final int LEAST_DPI = 72;

    /** The longest edge that readers must be able to show (ISO 32000-1, annex C.2), in points. */
    private static final int LONGEST = 14_400;

    private static final double MILLIMETRES = 25.4;

    private PageScale() {}

    /**
     * Pixels for a unit of the page's own space: the resolution asked for, or what the pixels allowed are enough for.
     *
     * @throws Refusal if the page is too large for any useful resolution, or no page at all
     */
    static double of(PDPage page, Options options) {
        PDRectangle box = page.getCropBox();
        double unit = page.getUserUnit() / POINTS;
        double width = box.getWidth() * unit;
        double height = box.getHeight() * unit;
        double dpi = Math.min(options.dpi(), Math.sqrt(options.mostPixels() / (width * height)));
        boolean sound = Math.min(width, height) * dpi >= 1 && Math.max(width, height) * POINTS <= LONGEST;
        if (!sound || dpi < Math.min(LEAST_DPI, options.dpi())) {
            throw new Refusal("文件中有一页的尺寸（%.0f×%.0f 毫米）太大或者太小，无法处理。请把该页缩放到常用纸张后再试。"
                    .formatted(width * MILLIMETRES, height * MILLIMETRES));
        }
        return dpi * unit;
    }

    /** Height to width of a page as it is shown. */
    static double ratio(PDPage page) {
        PDRectangle box = page.getCropBox();
        double upright = box.getHeight() / box.getWidth();
        return page.getRotation() % HALF_TURN == 0 ? upright : 1 / upright;
    }
}
