package org.yangguang.documents.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and numbers out of cells, tolerant of how people write them and never guessing. */
final class Readings {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*(?:([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})"
            + "|年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日)(?:[T\\s]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");

    private static final Pattern AMOUNT =
            Pattern.compile("[¥￥]?\\s*([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*元?");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Day 0 of spreadsheets that reckon from 1900, counted so that every day after February 1900 comes out right. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Readings() {}

    static String text(Value value) {
        return switch (value) {
            case Value.Blank ignored -> "";
            case Value.Text text -> text.words();
            case Value.Numeral number -> plain(number.number());
            case Value.Moment moment ->
                moment.moment().toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.moment().toLocalDate().toString()
                        : moment.moment().format(MOMENT);
            case Value.Truth truth -> truth.is() ? "TRUE" : "FALSE";
            case Value.Failure failure -> failure.code();
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Optional<LocalDate> date(Value value) {
        return switch (value) {
            case Value.Moment moment -> Optional.of(moment.moment().toLocalDate());
            case Value.Text text -> day(halfWidth(text.words()));
            case Value.Numeral number -> serial(number.number());
            case Value.Blank ignored -> Optional.empty();
            case Value.Truth ignored -> Optional.empty();
            case Value.Failure ignored -> Optional.empty();
        };
    }

    private static String halfWidth(String words) {
        return words.chars().allMatch(one -> one < 128) ? words : Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    private static Optional<LocalDate> day(String words) {
        Matcher matcher = DAY.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
        String day = matcher.group(4) != null ? matcher.group(4) : matcher.group(6);
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> serial(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.abs().compareTo(BigDecimal.valueOf(200_000)) > 0) {
            return Optional.empty();
        }
        LocalDate day = EPOCH.plusDays(number.intValue());
        return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
    }

    static Optional<BigDecimal> amount(Value value) {
        return switch (value) {
            case Value.Numeral number -> Optional.of(number.number());
            case Value.Text text -> amount(halfWidth(text.words()));
            case Value.Blank ignored -> Optional.empty();
            case Value.Moment ignored -> Optional.empty();
            case Value.Truth ignored -> Optional.empty();
            case Value.Failure ignored -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> amount(String words) {
        Matcher matcher = AMOUNT.matcher(words.strip());
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1).replace(",", ""))) : Optional.empty();
    }
}
