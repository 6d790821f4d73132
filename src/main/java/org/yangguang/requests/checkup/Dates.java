package org.yangguang.requests.checkup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as letters write them, in Arabic or Chinese numerals. */
final class Dates {

    private static final String DIGITS = "〇一二三四五六七八九";

    /** A day; use inside larger patterns, it has no group. */
    static final String DAY =
            "(?:\\d{4}|[〇○零一二三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日";

    private static final Pattern PATTERN = Pattern.compile(DAY);

    private Dates() {}

    /** Every day named in a text, in order; what is no day of the calendar is left out. */
    static List<LocalDate> in(String text) {
        return PATTERN.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(day -> of(day).stream())
                .toList();
    }

    private static Optional<LocalDate> of(String written) {
        String[] parts = written.split("[年月日]", 4);
        try {
            return Optional.of(LocalDate.of(year(parts[0]), small(parts[1]), small(parts[2])));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        int year = 0;
        for (int i = 0; i < written.length(); i++) {
            year = year * 10 + digit(written.charAt(i));
        }
        return year;
    }

    /** Up to 99. */
    private static int small(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return year(written);
        }
        int tens = ten == 0 ? 1 : digit(written.charAt(0));
        return tens * 10 + (ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1)));
    }

    private static int digit(char c) {
        return Character.isDigit(c) ? Character.digit(c, 10) : Math.max(DIGITS.indexOf(c), 0);
    }
}
