package org.yangguang.documents.pdf;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Red that lies in neighbouring rows of a page, in millimetres. */
record RedBand(double from, double to, double left, double width) {

    /** Dots of a picture to the millimetre. */
    static final double DOTS = 10;

    double height() {
        return to - from;
    }

    /** All of them from top to bottom. */
    static List<RedBand> of(BufferedImage page) {
        List<RedBand> bands = new ArrayList<>();
        int from = -1;
        for (int y = 0; y <= page.getHeight(); y++) {
            boolean red = y < page.getHeight() && !inRow(page, y).isEmpty();
            if (red && from < 0) {
                from = y;
            } else if (!red && from >= 0) {
                List<Integer> row = inRow(page, (from + y) / 2);
                double width = row.getLast() - row.getFirst() + 1;
                bands.add(new RedBand(from / DOTS, y / DOTS, row.getFirst() / DOTS, width / DOTS));
                from = -1;
            }
        }
        return bands;
    }

    private static List<Integer> inRow(BufferedImage page, int y) {
        return IntStream.range(0, page.getWidth())
                .filter(x -> {
                    int rgb = page.getRGB(x, y);
                    return ((rgb >> 16) & 0xFF) > 150 && (rgb & 0xFF) < 100 && ((rgb >> 8) & 0xFF) < 100;
                })
                .boxed()
                .toList();
    }
}
