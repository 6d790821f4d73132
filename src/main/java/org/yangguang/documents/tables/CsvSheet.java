package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV that a spreadsheet opens. */
final class CsvSheet implements SpreadsheetRows {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CSVPrinter out;

    CsvSheet(OutputStream out, List<String> headings) throws IOException {
        this.out = SpreadsheetCsv.begin(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.printRecord(headings.stream().map(SpreadsheetCsv::text).toList());
    }

    @Override
    public void add(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            out.print(
                    switch (cell) {
                        case null -> "";
                        case String text -> SpreadsheetCsv.text(text);
                        case LocalDateTime time -> time.format(MINUTE);
                        default -> cell;
                    });
        }
        out.println();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
