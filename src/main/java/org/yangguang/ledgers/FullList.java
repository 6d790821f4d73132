package org.yangguang.ledgers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Everything that an import has to say, as a table (.csv) that spreadsheets open. */
final class FullList {

    private FullList() {}

    static InputStream csv(List<String> errors, List<String> warnings, List<LedgerJobResult.Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter table = new CSVPrinter(writer, CSVFormat.EXCEL)) {
            // By this mark spreadsheets know that it is UTF-8.
            writer.write('\uFEFF');
            table.printRecord("类别", "说明", "工作表", "编号", "栏目", "原值", "新值");
            for (String error : errors) {
                table.printRecord("错误", cell(error));
            }
            for (String warning : warnings) {
                table.printRecord("提示", cell(warning));
            }
            for (LedgerJobResult.Change change : changes) {
                table.printRecord(
                        "更改",
                        "",
                        change.sheet(),
                        cell(change.key()),
                        change.column(),
                        cell(change.before()),
                        cell(change.after()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** What came out of somebody's ledger must not be taken for a formula. */
    private static String cell(@Nullable String value) {
        String text = value == null ? "" : value;
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
