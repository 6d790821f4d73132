package org.yangguang.ledgers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** From a year's ledgers to the annual report in files. */
@Service
public class ReportFromLedgers {

    private final AgencyDirectory agencies;
    private final LedgerImport ledgers;
    private final AnnualReports reports;
    private final Rendering rendering;

    ReportFromLedgers(AgencyDirectory agencies, LedgerImport ledgers, AnnualReports reports, Rendering rendering) {
        this.agencies = agencies;
        this.ledgers = ledgers;
        this.reports = reports;
        this.rendering = rendering;
    }

    /**
     * What is wanted.
     *
     * @param agency whose report it is, with its contact card; entered if it is not there
     * @param last last year's report; null where there is none
     * @param extensions of the files, from {@link ReportFiles#EXTENSIONS}
     */
    public record Order(
            Path ledgers, Agency agency, int year, @Nullable LastYear last, Path out, List<String> extensions) {}

    /** What came of it. */
    public sealed interface Result {

        /**
         * The files are written.
         *
         * @param missing characters that no font has
         */
        record Written(AnnualReport report, List<String> warnings, Set<String> missing) implements Result {}

        /** The ledgers are wrong; nothing is written. */
        record Rejected(List<String> errors) implements Result {}
    }

    /**
     * Imports and writes.
     *
     * @throws Refusal if the ledgers cannot be read, or the files cannot be written
     */
    public Result write(Order order) {
        Agency agency = agencies.named(order.agency().name()).orElseGet(() -> agencies.enter(order.agency()));
        LedgerOutcome outcome = ledgers.run(
                new LedgerImport.Order(
                        order.ledgers(),
                        agency.agencyId(),
                        order.year(),
                        Recorded.Known.AMEND,
                        true,
                        Actor.COMMAND_LINE),
                LedgerProgress.NONE);
        return switch (outcome) {
            case LedgerOutcome.Imported imported ->
                written(order, reports.write(agency.agencyId(), order.year(), order.last()), imported.warnings());
            case LedgerOutcome.Rejected rejected -> new Result.Rejected(rejected.errors());
            case LedgerOutcome.ChangesToConfirm changes ->
                throw new IllegalStateException("changes in a database of its own: " + changes);
            case LedgerOutcome.Cancelled ignored -> throw new IllegalStateException("cancelled by nobody");
        };
    }

    private Result written(Order order, AnnualReport report, List<String> warnings) {
        Set<String> missing = new TreeSet<>();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String extension : order.extensions()) {
            files.put("report." + extension, ReportFiles.render(rendering, report, extension, null, missing::addAll));
        }
        try {
            Files.createDirectories(order.out());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(order.out().resolve(file.getKey()), file.getValue());
            }
        } catch (IOException unwritable) {
            throw new Refusal("报告写不进目录 " + order.out() + "。请检查目录是否存在、是否可写、磁盘是否已满。", unwritable);
        }
        return new Result.Written(report, warnings, missing);
    }
}
