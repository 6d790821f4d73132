package org.yangguang.administration.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.audit.AuditEntry;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.documents.tables.SpreadsheetCsv;
import org.yangguang.shared.Actor;

/** The trail as a table for spreadsheets. Taking it out leaves a trace of its own. */
@Component
class AuditTable {

    /** As many as a spreadsheet opens without trouble. */
    static final int MOST = 50_000;

    private static final int BATCH = 1000;

    private final AuditTrail trail;
    private final LocalTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditTable(AuditTrail trail, LocalTimes times, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Entries that are taken out.
     *
     * @param last number of the latest of them, so that the trace does not count itself
     * @param total how many there are; those beyond {@link #MOST} stay behind
     */
    record Taken(AuditFilter filter, long last, long total) {}

    /** Leaves the trace that entries are taken out; for good before the first of them goes out. */
    @Transactional
    public Taken take(AuditSearch search, Actor by) {
        AuditFilter filter = search.filter(LocalDate.now(clock));
        long last = trail.last();
        long total = trail.count(last, filter);
        events.publishEvent(new AuditTaken(by, search, Math.min(total, MOST)));
        return new Taken(filter, last, total);
    }

    /** Writes the entries, the latest first; where there are more than {@link #MOST}, the last line says so. */
    void write(Taken taken, Writer out) throws IOException {
        CSVPrinter table = SpreadsheetCsv.begin(out);
        table.printRecord("编号", "时间", "账号", "姓名", "来源地址", "操作", "对象", "原来", "现在", "说明", "杂凑值");
        long from = taken.last();
        for (int written = 0; written < MOST; written += BATCH) {
            List<AuditEntry> entries = trail.downFrom(from, taken.filter(), BATCH);
            for (AuditEntry entry : entries) {
                print(table, entry);
            }
            if (entries.size() < BATCH) {
                break;
            }
            from = entries.getLast().number() - 1;
        }
        if (taken.total() > MOST) {
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
