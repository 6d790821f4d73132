package org.yangguang.annualreport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.annualreport.ReportFigures;

/**
 * A number that was typed by hand and equals no figure of the report: a hint, because it may be right all the same.
 *
 * @param line of the section's text, from 1
 * @param number as written
 */
public record TypedNumber(Section section, int line, String number) {

    /** Numbers that state no amount: bound ones, document numbers, dates, items, telephone numbers, postcodes, addresses. */
    private static final Pattern NO_AMOUNT = Pattern.compile("\\{[^{}]*}|〔[^〕]*〕\\s*\\d*号?|^\\d{1,3}\\. "
            + "|\\d+年|\\d+月|\\d+日|第\\d+|\\d+号|0\\d+(?:-\\d+)?|\\d+(?:-\\d+)+|[A-Za-z][A-Za-z0-9:/@._-]*"
            + "|(?:邮编|电话|传真)[：:]?\\s*[\\d-]+");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** {@link #NO_AMOUNT} for the page on which a text is written: it tells of typed numbers while they are typed. */
    public static String noAmount() {
        return NO_AMOUNT.pattern();
    }

    /** All such numbers of a section's text. */
    public static List<TypedNumber> in(Section section, String text, ReportFigures figures) {
        List<TypedNumber> found = new ArrayList<>();
        int line = 0;
        for (String words : TextForm.lines(text)) {
            line++;
            Matcher numbers = NUMBER.matcher(NO_AMOUNT.matcher(words).replaceAll("　"));
            while (numbers.find()) {
                if (!stated(new BigDecimal(numbers.group()), figures)) {
                    found.add(new TypedNumber(section, line, numbers.group()));
                }
            }
        }
        return found;
    }

    private static boolean stated(BigDecimal number, ReportFigures figures) {
        return figures.values().values().stream().anyMatch(value -> value.compareTo(number) == 0);
    }
}
