package org.yangguang.requests.decisions;

/** Numbers of articles, paragraphs and items as Chinese law writes them, below ten thousand. */
final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = " 十百千";

    private Numeral() {}

    /** 36 as 三十六, 10 as 十, 101 as 一百零一. */
    static String of(int number) {
        StringBuilder written = new StringBuilder();
        String digits = Integer.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - 1 - i;
            if (digit == 0) {
                written.append('零');
            } else {
                written.append(DIGITS.charAt(digit)).append(unit == 0 ? "" : UNITS.charAt(unit));
            }
        }
        return written.toString()
                .replaceAll("零+", "零")
                .replaceFirst("(?<=.)零$", "")
                .replaceFirst("^一十", "十");
    }

    /** The number written in Chinese or Arabic numerals, both widths; 0 where it is none. */
    static int read(String written) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit > 0) {
                sum += Math.max(digit, 1) * (int) Math.pow(10, unit);
                digit = 0;
            } else if (Character.isDigit(c)) {
                digit = digit * 10 + Character.digit(c, 10);
            } else {
                digit = Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return sum + digit;
    }
}
