package org.yangguang.documents.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.BitSet;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes values of what stands in the cells of a workbook. */
final class CellValues {

    /** As many digits as spreadsheets show: what lies beyond is the noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final Strings strings;
    private final BitSet days;
    private final boolean from1904;

    CellValues(Strings strings, BitSet days, boolean from1904) {
        this.strings = strings;
        this.days = days;
        this.from1904 = from1904;
    }

    /**
     * The value of a cell.
     *
     * @param type as the attribute t says
     * @param style index of the cell's format
     * @param content of the element v, or the words of an inline text
     * @param formula whether the cell is computed
     */
    Value of(String type, int style, String content, boolean formula) {
        if (content.isEmpty()) {
            return formula && !type.equals("str") ? new Value.Failure("公式未计算") : Value.none();
        }
        return switch (type) {
            case "s" -> text(strings.get(Integer.parseInt(content)));
            case "str", "inlineStr" -> text(content);
            case "b" -> new Value.Truth(content.equals("1") || content.equals("true"));
            case "e" -> new Value.Failure(content);
            case "d" -> moment(content);
            default -> number(content, days.get(style));
        };
    }

    private static Value text(String words) {
        String plain = words.strip();
        return plain.isEmpty() ? Value.none() : new Value.Text(plain);
    }

    private static Value moment(String content) {
        try {
            return new Value.Moment(LocalDateTime.parse(content.length() == 10 ? content + "T00:00" : content));
        } catch (DateTimeParseException other) {
            return new Value.Text(content);
        }
    }

    private Value number(String content, boolean day) {
        double number = Double.parseDouble(content);
        if (day && DateUtil.isValidExcelDate(number)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904, true);
            if (moment != null) {
                return new Value.Moment(moment);
            }
        }
        return new Value.Numeral(new BigDecimal(content).round(SHOWN));
    }
}
