package org.yangguang.administration.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import org.yangguang.audit.AuditEntry;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.documents.tables.SpreadsheetCsv;

/** The trail as a table for spreadsheets. */
@Component
class AuditTable {

    /** As many as a spreadsheet opens without trouble. */
    static final int MOST = 50_000;

    private static final int BATCH = 1000;

    private final AuditTrail trail;
    private final LocalTimes times;

    AuditTable(AuditTrail trail, LocalTimes times) {
        this.trail = trail;
        this.times = times;
    }

    /** Writes the entries, the latest first; where there are more than {@link #MOST}, the last line says so. */
    void write(AuditFilter filter, Writer out) throws IOException {
        CSVPrinter table = SpreadsheetCsv.begin(out);
        table.printRecord("编号", "时间", "账号", "姓名", "来源地址", "操作", "对象", "原来", "现在", "说明", "杂凑值");
        long last = Long.MAX_VALUE;
        for (int page = 1; page <= MOST / BATCH; page++) {
            List<AuditEntry> entries = trail.page(filter, page, BATCH).items();
            for (AuditEntry entry : entries) {
                // Entries that came in meanwhile push others onto the next page a second time.
                if (entry.number() < last) {
                    print(table, entry);
                    last = entry.number();
                }
            }
            if (entries.size() < BATCH) {
                table.flush();
                return;
            }
        }
        if (trail.page(filter, 1, 1).total() > MOST) {
            table.printRecord("以上为最近的 " + MOST + " 条，更早的请缩小时间范围后再导出。");
        }
        table.flush();
    }

    private void print(CSVPrinter table, AuditEntry entry) throws IOException {
        table.printRecord(
                entry.number(),
                times.second(entry.at()),
                SpreadsheetCsv.text(entry.actor().login()),
                SpreadsheetCsv.text(entry.actor().name()),
                SpreadsheetCsv.text(entry.origin()),
                SpreadsheetCsv.text(entry.deed().action()),
                SpreadsheetCsv.text(entry.deed().subject()),
                SpreadsheetCsv.text(entry.deed().before()),
                SpreadsheetCsv.text(entry.deed().after()),
                SpreadsheetCsv.text(entry.deed().detail()),
                entry.hash());
    }
}
