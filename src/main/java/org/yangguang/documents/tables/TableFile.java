package org.yangguang.documents.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yangguang.shared.Refusal;

/** A file with tables, checked and open for reading. */
public interface TableFile extends AutoCloseable {

    /** Names of its sheets in their order; hidden ones too. */
    List<String> sheets();

    /**
     * The rows of a sheet from top to bottom, rows without any value left out. Read as they are asked for; close it.
     *
     * @throws Refusal if the sheet turns out to be unreadable
     */
    Rows rows(String sheet);

    /**
     * About how many rows a sheet has, headings and rows without a value among them; found without reading the rows, and good
     * for showing how far a reading is.
     */
    long about(String sheet);

    @Override
    void close();

    /** Rows, read as they are asked for. */
    interface Rows extends AutoCloseable {

        /** The next row that has a value; empty at the end. */
        Optional<SheetRow> next();

        @Override
        void close();
    }

    /**
     * Opens a workbook (.xlsx), a CSV file, or a folder or archive (.zip) of CSV files named after the sheets.
     *
     * @throws Refusal if it cannot be read or must not be: encrypted, with macros, with external links, not what its name
     *     says, or unpacking beyond measure
     */
    static TableFile open(Path file) {
        return open(file, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * The same, for whoever minds where an archive is unpacked.
     *
     * @param aside folder in which it is unpacked until it is closed
     */
    static TableFile open(Path file, Path aside) {
        try {
            if (zip(file)) {
                return CsvArchive.open(file, aside);
            }
            return csv(file) ? CsvFolder.open(file) : Workbook.open(file);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    /**
     * Looks whether {@link #open} would take the file, without reading its tables.
     *
     * @throws Refusal as {@link #open} does
     */
    static void check(Path file) {
        try {
            if (zip(file)) {
                CsvArchive.open(file, Path.of(System.getProperty("java.io.tmpdir")))
                        .close();
            } else if (csv(file)) {
                CsvFolder.open(file).close();
            } else {
                WorkbookCheck.open(file).close();
            }
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static boolean zip(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean csv(Path file) {
        if (Files.isDirectory(file)) {
            return true;
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refusal("找不到或读不了文件：" + file + "。请检查路径和权限。");
        }
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Refusal unreadable(Path file, IOException cause) {
        return new Refusal("文件读取失败：" + file.getFileName() + "。文件可能已损坏，请重新保存后再试。", cause);
    }
}
