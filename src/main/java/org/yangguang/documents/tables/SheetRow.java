package org.yangguang.documents.tables;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param values from the first column to the last that holds something
 */
public record SheetRow(int number, List<Value> values) {

    public SheetRow {
        int width = values.size();
        while (width > 0 && values.get(width - 1).blank()) {
            width--;
        }
        values = List.copyOf(values.subList(0, width));
    }

    /** The value in the column with that index, from 0; blank beyond the last. */
    public Value value(int column) {
        return column < values.size() ? values.get(column) : Value.none();
    }

    public boolean blank() {
        return values.isEmpty();
    }
}
