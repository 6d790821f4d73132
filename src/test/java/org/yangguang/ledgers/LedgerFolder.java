package org.yangguang.ledgers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.ledgers.sheets.LedgerColumn;
import org.yangguang.ledgers.sheets.LedgerSheet;

/** A folder of CSV files for tests: every sheet with its headings, filled from lines of {@code column=value; column=value}. */
public final class LedgerFolder {

    private final Path folder;

    /** All sheets, empty. */
    public LedgerFolder(Path folder) {
        this.folder = folder;
        for (LedgerSheet sheet : LedgerSheet.values()) {
            write(sheet, List.of());
        }
    }

    /** Fills a sheet; each line is a row of {@code column=value} parted by semicolons. */
    public LedgerFolder with(LedgerSheet sheet, String... rows) {
        write(sheet, List.of(rows));
        return this;
    }

    /** Writes a sheet's file as it is. */
    public LedgerFolder withText(LedgerSheet sheet, String text) {
        try {
            Files.writeString(folder.resolve(sheet.title() + ".csv"), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes a sheet away. */
    public LedgerFolder without(LedgerSheet sheet) {
        try {
            Files.delete(folder.resolve(sheet.title() + ".csv"));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Path path() {
        return folder;
    }

    private void write(LedgerSheet sheet, List<String> rows) {
        String headings = sheet.columns().stream().map(LedgerColumn::name).collect(Collectors.joining(","));
        String lines = rows.stream()
                .map(row -> sheet.columns().stream()
                        .map(column -> value(row, column.name()))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        withText(sheet, headings + "\n" + lines + "\n");
    }

    private static String value(String row, String column) {
        for (String part : row.split("\\s*;\\s*", -1)) {
            if (part.startsWith(column + "=")) {
                return "\"" + part.substring(column.length() + 1) + "\"";
            }
        }
        return "";
    }
}
