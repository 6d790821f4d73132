package org.yangguang.ledgers.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.tables.SheetRow;
import org.yangguang.documents.tables.Value;
import org.yangguang.shared.Money;

/** Reads the cells of one row, taking down what is wrong with them. */
final class RowReader {

    private static final int LONGEST = 20_000;

    private final LedgerSheet sheet;
    private final Heading heading;
    private final SheetRow row;
    private final Problems errors;
    private final Set<LedgerColumn> wrong = new HashSet<>();

    RowReader(LedgerSheet sheet, Heading heading, SheetRow row, Problems errors) {
        this.sheet = sheet;
        this.heading = heading;
        this.row = row;
        this.errors = errors;
    }

    /** Whether nothing is wrong with the row so far. */
    boolean sound() {
        return wrong.isEmpty();
    }

    /** Whether nothing is wrong with the cell so far: what cannot be read must not be told to be missing as well. */
    boolean sound(LedgerColumn column) {
        return !wrong.contains(column);
    }

    int number() {
        return row.number();
    }

    private Value value(LedgerColumn column) {
        int position = heading.position(column);
        Value value = position < 0 ? Value.none() : row.value(position);
        if (value instanceof Value.Failure failure) {
            error(column, "单元格是公式错误或公式未计算，请改为数值", failure.code());
            return Value.none();
        }
        if (value.blank() && column.filled() && position >= 0) {
            error(column, "必填项为空", "");
        }
        return value;
    }

    @Nullable String text(LedgerColumn column) {
        String text = value(column).text();
        if (text.length() > LONGEST) {
            error(column, "文字超过 " + LONGEST + " 个字符", text);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The text of a column that must have one; an error and an empty text where it has none. */
    String requiredText(LedgerColumn column) {
        String text = text(column);
        return text == null ? "" : text;
    }

    @Nullable LocalDate date(LedgerColumn column) {
        Value value = value(column);
        if (value.blank()) {
            return null;
        }
        Optional<LocalDate> date = value.date();
        if (date.isEmpty()) {
            error(column, "不是有效的日期", value.text());
        }
        return date.orElse(null);
    }

    <E extends Enum<E>> @Nullable E choice(LedgerColumn column, Choices<E> choices) {
        return choice(column, choices::find);
    }

    /** The value found for the words of the cell; an error where there is none. */
    <E> @Nullable E choice(LedgerColumn column, Function<String, Optional<E>> find) {
        String words = value(column).text();
        if (words.isEmpty()) {
            return null;
        }
        Optional<E> found = find.apply(words);
        if (found.isEmpty()) {
            error(column, "不在允许的取值之内", words);
        }
        return found.orElse(null);
    }

    @Nullable Money money(LedgerColumn column) {
        Value value = value(column);
        if (value.blank()) {
            return null;
        }
        BigDecimal yuan = value.amount().orElse(null);
        if (yuan == null) {
            error(column, "不是有效的金额", value.text());
            return null;
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            error(column, "金额的小数超过两位", value.text());
            return null;
        }
        if (yuan.signum() < 0 || yuan.precision() - yuan.scale() > 14) {
            error(column, "金额为负或超出范围", value.text());
            return null;
        }
        return Money.ofYuan(yuan);
    }

    @Nullable Long count(LedgerColumn column) {
        Value value = value(column);
        if (value.blank()) {
            return null;
        }
        BigDecimal number = value.amount().orElse(null);
        if (number == null
                || number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.precision() - number.scale() > 12) {
            error(column, "不是有效的数量", value.text());
            return null;
        }
        return number.longValueExact();
    }

    /** The day must not lie before the other one, if both are there. */
    void notBefore(LedgerColumn column, @Nullable LocalDate day, LedgerColumn otherColumn, @Nullable LocalDate other) {
        if (day != null && other != null && day.isBefore(other)) {
            error(column, "早于" + otherColumn.name() + "（" + other + "）", day.toString(), "不早于 " + other + " 的日期");
        }
    }

    void error(LedgerColumn column, String what, @Nullable Object found) {
        error(column, what, found, column.allowed());
    }

    void error(LedgerColumn column, String what, @Nullable Object found, String allowed) {
        wrong.add(column);
        errors.add(new Problem(
                sheet.title(), row.number(), column.name(), what, found == null ? "" : found.toString(), allowed));
    }
}
