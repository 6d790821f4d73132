package org.yangguang.documents.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From points above the lower left corner of a page to millimetres below its upper left corner. */
final class Frame {

    private static final double MILLIMETRES = 25.4 / 72;

    private final PDRectangle box;

    Frame(PDRectangle box) {
        this.box = box;
    }

    double width() {
        return length(box.getWidth());
    }

    double height() {
        return length(box.getHeight());
    }

    double x(double points) {
        return (points - box.getLowerLeftX()) * MILLIMETRES;
    }

    double y(double points) {
        return (box.getUpperRightY() - points) * MILLIMETRES;
    }

    static double length(double points) {
        return points * MILLIMETRES;
    }

    /** A number to the thousandth, as short as it goes. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
