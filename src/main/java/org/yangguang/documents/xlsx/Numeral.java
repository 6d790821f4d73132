package org.yangguang.documents.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A printed number that a workbook can carry without loss.
 *
 * @param value as the workbook counts with it
 * @param format under which it looks as printed
 */
record Numeral(double value, String format) {

    /** Leading zeros mean a code, not a number. */
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    /** Beyond this a double loses digits, as happens to identity numbers. */
    private static final int DIGITS = 15;

    static Optional<Numeral> of(String text) {
        boolean grouped = GROUPED.matcher(text).matches();
        if (!grouped && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        if (number.precision() > DIGITS) {
            return Optional.empty();
        }
        String whole = grouped ? "#,##0" : "0";
        String format = number.scale() > 0 ? whole + "." + "0".repeat(number.scale()) : whole;
        return Optional.of(new Numeral(number.doubleValue(), format));
    }
}
