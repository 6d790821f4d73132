package org.yangguang.ledgers;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ReplyClock;
import org.yangguang.shared.Actor;

/**
 * Imports an office's ledgers for an agency and a year: the same records that day-to-day work writes, all of them or none.
 */
@Service
public class LedgerImport {

    private final Owners owners;
    private final Successions successions;
    private final AnnualReports reports;
    private final CalendarInForce calendar;
    private final ReplyClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LedgerImport(
            Owners owners,
            Successions successions,
            AnnualReports reports,
            CalendarInForce calendar,
            ReplyClock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.owners = owners;
        this.successions = successions;
        this.reports = reports;
        this.calendar = calendar;
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What is to be imported.
     *
     * @param file workbook, or folder or archive of CSV files
     * @param known what to do with known records that come with other values
     * @param store false to check only
     * @param actor who does it
     */
    public record Order(Path file, AgencyId agency, int year, Recorded.Known known, boolean store, Actor actor) {}

    /**
     * Imports the ledgers, or says why not.
     *
     * @throws org.yangguang.shared.Refusal if the file cannot be read or must not be
     */
    public LedgerOutcome run(Order order, LedgerProgress progress) {
        return run(order, () -> TableFile.open(order.file()), progress);
    }

    /** The same for a file in a folder of its own for the time being: an archive is unpacked there, and goes with it. */
    LedgerOutcome runAside(Order order, LedgerProgress progress) {
        return run(order, () -> TableFile.open(order.file(), order.file().resolveSibling("")), progress);
    }

    private LedgerOutcome run(Order order, Supplier<TableFile> opened, LedgerProgress progress) {
        try (TableFile file = opened.get()) {
            return Objects.requireNonNull(transaction.execute(status -> {
                LedgerOutcome outcome = run(order, file, progress);
                if (!order.store() || !(outcome instanceof LedgerOutcome.Imported)) {
                    status.setRollbackOnly();
                }
                return outcome;
            }));
        }
    }

    private LedgerOutcome run(Order order, TableFile file, LedgerProgress progress) {
        Agency agency = successions.thereIn(order.year(), order.agency());
        // Two imports for one agency would each take the other's rows for changes.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ledgers'), :agency)")
                .param("agency", (int) order.agency().value())
                .query(row -> {});
        LedgerWarnings warnings = new LedgerWarnings(order.year(), calendar.workingDays(), clock);
        LedgerRun run = new LedgerRun(file, warnings, progress);
        new LedgerReading(order.agency(), order.year(), order.known(), owners, warnings).read(run);
        if (run.cancelled()) {
            return new LedgerOutcome.Cancelled(warnings.lines());
        }
        if (!run.errors().none()) {
            return new LedgerOutcome.Rejected(run.errors().lines(), warnings.lines());
        }
        List<String> changes = LedgerDetail.changes(run.recorded());
        if (order.known() == Recorded.Known.REPORT && !changes.isEmpty()) {
            return new LedgerOutcome.ChangesToConfirm(run.recorded(), warnings.lines());
        }
        if (NationalForm.of(order.year()).filter(NationalForm.FORM_2021::equals).isPresent()) {
            reports.open(order.agency(), order.year());
        }
        events.publishEvent(new LedgerImported(
                order.actor(), agency.name(), order.year(), LedgerDetail.of(order.file(), run.recorded(), changes)));
        return new LedgerOutcome.Imported(run.recorded(), warnings.lines());
    }
}
