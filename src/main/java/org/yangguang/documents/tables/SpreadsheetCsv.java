package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV files that people will open in a spreadsheet. */
public final class SpreadsheetCsv {

    private SpreadsheetCsv() {}

    /** Begins a table; the mark before it tells spreadsheets that it is UTF-8. */
    public static CSVPrinter begin(Writer out) throws IOException {
        out.write('\uFEFF');
        return new CSVPrinter(out, CSVFormat.EXCEL);
    }

    /** What people typed, as a cell that no spreadsheet takes for a formula; null is an empty cell. */
    public static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed;
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
