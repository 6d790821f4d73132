package org.yangguang.calendar.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code FROM..TO}, two dates. */
final class PausedDays implements ITypeConverter<Period> {

    private static final String FORM = "应写作 起始日期..结束日期，且日期真实存在，例如 2021-03-08..2021-03-19";

    /** @throws Refusal if it is no such pair, or ends before it begins */
    @Override
    public Period convert(String value) {
        String[] ends = value.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new Refusal(FORM);
        }
        try {
            LocalDate from = LocalDate.parse(ends[0]);
            LocalDate to = LocalDate.parse(ends[1]);
            if (to.isBefore(from)) {
                throw new Refusal("结束日期早于开始日期");
            }
            return new Period(from, to);
        } catch (DateTimeParseException invalid) {
            throw new Refusal(FORM, invalid);
        }
    }
}
