package org.yangguang.ledgers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.yangguang.documents.tables.SpreadsheetCsv;

/** Everything that an import has to say, as a table (.csv) that spreadsheets open. */
final class FullList {

    private FullList() {}

    static InputStream csv(List<String> errors, List<String> warnings, List<LedgerJobResult.Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                CSVPrinter table = SpreadsheetCsv.begin(writer)) {
            table.printRecord("类别", "说明", "工作表", "编号", "栏目", "原值", "新值");
            for (String error : errors) {
                table.printRecord("错误", SpreadsheetCsv.text(error));
            }
            for (String warning : warnings) {
                table.printRecord("提示", SpreadsheetCsv.text(warning));
            }
            for (LedgerJobResult.Change change : changes) {
                table.printRecord(
                        "更改",
                        "",
                        change.sheet(),
                        SpreadsheetCsv.text(change.key()),
                        change.column(),
                        SpreadsheetCsv.text(change.before()),
                        SpreadsheetCsv.text(change.after()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
