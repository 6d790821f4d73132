package org.yangguang.annualreport.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.yangguang.ui.Column;

/** The columns of the records behind a figure, as their register names them; the first leads to the record. */
final class RecordColumns {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private RecordColumns() {}

    /** @param path of the list */
    static List<Column<List<@Nullable String>>> of(List<String> headings, String path) {
        List<Column<List<@Nullable String>>> columns = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            int place = at;
            Column<List<@Nullable String>> column =
                    Column.of("c" + (at + 1), headings.get(at), row -> value(row.get(place)));
            columns.add(at == 0 ? column.linking(row -> record(path, row)) : column);
        }
        return columns;
    }

    private static String record(String path, List<@Nullable String> row) {
        String key = Objects.requireNonNullElse(row.getFirst(), "");
        return path + "/record?key=" + UriUtils.encode(key, StandardCharsets.UTF_8);
    }

    /** A day is a date also in a spreadsheet. Figures stay text: most of them are numbers of documents. */
    private static @Nullable Object value(@Nullable String text) {
        if (text == null || !DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException other) {
            return text;
        }
    }
}
