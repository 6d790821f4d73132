package org.yangguang.ledgers.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.documents.tables.SheetRow;

/** Which column of a sheet stands where: the first row with values, its headings in any order. */
final class Heading {

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private Heading() {}

    /** Reads the headings; what is missing or stands twice is an error, what is unknown is ignored and told. */
    static Heading read(SheetRow row, LedgerSheet sheet, Problems errors) {
        Heading heading = new Heading();
        for (int position = 0; position < row.values().size(); position++) {
            String words = row.value(position).text();
            if (!words.isEmpty()) {
                heading.put(words, position, row.number(), sheet, errors);
            }
        }
        for (LedgerColumn column : sheet.columns()) {
            if (column.required() && !heading.positions.containsKey(column.name())) {
                errors.add(new Problem(sheet.title(), row.number(), column.name(), "缺少必填列", "", "表头行应有此列"));
            }
        }
        return heading;
    }

    private void put(String words, int position, int row, LedgerSheet sheet, Problems errors) {
        String plain = plain(words);
        LedgerColumn column = sheet.columns().stream()
                .filter(one -> plain(one.name()).equals(plain))
                .findFirst()
                .orElse(null);
        if (column == null) {
            unknown.add(words);
        } else if (positions.putIfAbsent(column.name(), position) != null) {
            errors.add(new Problem(sheet.title(), row, column.name(), "列名重复", words, "每列只出现一次"));
        }
    }

    private static String plain(String words) {
        return Choices.plain(words).replaceAll("[*＊]+$", "");
    }

    /** Index of the column; -1 where the sheet has none. */
    int position(LedgerColumn column) {
        return positions.getOrDefault(column.name(), -1);
    }

    List<String> unknown() {
        return unknown;
    }
}
