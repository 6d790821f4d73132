package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests, sound ones and others. */
final class Workbooks {

    private Workbooks() {}

    /** A sound workbook with one sheet and one cell. */
    static Path sound(Path folder) throws IOException {
        Path file = folder.resolve("sound.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("值");
            workbook.write(out);
        }
        return file;
    }

    /** A copy of a workbook with parts put in or replaced. */
    static Path with(Path workbook, String name, Map<String, byte[]> parts) throws IOException {
        Path file = workbook.resolveSibling(name);
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().<ZipEntry>map(one -> one)::iterator) {
                if (!parts.containsKey(entry.getName())) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                to.putNextEntry(new ZipEntry(part.getKey()));
                to.write(part.getValue());
            }
        }
        return file;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All rows of a sheet as text. */
    static List<String> rows(Path file, String sheet) {
        List<String> rows = new ArrayList<>();
        try (TableFile tables = TableFile.open(file);
                TableFile.Rows open = tables.rows(sheet)) {
            for (Optional<SheetRow> row = open.next(); row.isPresent(); row = open.next()) {
                rows.add(row.get().number() + ":"
                        + String.join(
                                "|",
                                row.get().values().stream().map(Value::text).toList()));
            }
        }
        return rows;
    }
}
