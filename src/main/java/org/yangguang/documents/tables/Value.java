package org.yangguang.documents.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a cell holds. */
public sealed interface Value {

    /** Nothing, or nothing but blanks. */
    record Blank() implements Value {}

    /** Words as they stand, without blanks around them. */
    record Text(String words) implements Value {}

    /** A number exactly as stored. */
    record Numeral(BigDecimal number) implements Value {}

    /** A number that the sheet shows as a day or a moment. */
    record Moment(LocalDateTime moment) implements Value {}

    /** True or false. */
    record Truth(boolean is) implements Value {}

    /** What a spreadsheet puts where a formula failed, such as #N/A, or a formula that was never computed. */
    record Failure(String code) implements Value {}

    /** A cell with nothing in it. */
    static Value none() {
        return new Blank();
    }

    default boolean blank() {
        return this instanceof Blank;
    }

    /** As people would read it: numbers without exponent and trailing zeros, days as 2021-03-05; empty for a blank cell. */
    default String text() {
        return Readings.text(this);
    }

    /**
     * The day it names: a day of the sheet, 2021-03-05, 2021/3/5, 2021.3.5 or 2021年3月5日, with or without a time of day; or a
     * number that a spreadsheet would show as a day from 1990 to 2100. Empty where it names none.
     */
    default Optional<LocalDate> date() {
        return Readings.date(this);
    }

    /** The number it names; thousands separators, ¥ and 元 may stand with it. Empty where it names none. */
    default Optional<BigDecimal> amount() {
        return Readings.amount(this);
    }
}
