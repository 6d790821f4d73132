package org.yangguang.annualreport.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them. */
final class YearNumbers {

    private YearNumbers() {}

    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.CHINA).format(number);
    }

    /** Such as 31.1%; 100% and 0% only where it is all or nothing. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        BigDecimal percent = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        if (part != whole && percent.compareTo(BigDecimal.valueOf(100)) == 0) {
            percent = new BigDecimal("99.9");
        }
        if (part != 0 && percent.signum() == 0) {
            percent = new BigDecimal("0.1");
        }
        return percent + "%";
    }
}
