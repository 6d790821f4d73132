package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.ledgers.InventedLedger.Case;
import org.yangguang.ledgers.InventedLedger.Row;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.shared.Actor;

/** Figures of ledgers made by chance, against the same figures counted row by row in plain Java. */
@SpringBootTest
class FiguresOfAnyLedgerTests {

    @Autowired
    LedgerImport ledgers;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AnnualReports reports;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tablesThreeAndFourCountWhatTheDefinitionsSay(long seed) {
        InventedLedger invented = new InventedLedger(seed);
        AgencyId agency = agencies.enter(Agency.entered("单位" + seed, AgencyKind.DEPARTMENT, null))
                .agencyId();
        LedgerOutcome outcome = ledgers.run(
                new LedgerImport.Order(folder(invented), agency, 2021, Recorded.Known.REPORT, true, Actor.PROGRAM),
                LedgerProgress.NONE);
        assertThat(outcome).isInstanceOf(LedgerOutcome.Imported.class);
        for (int year = InventedLedger.FIRST; year <= InventedLedger.LAST; year++) {
            AnnualReport report = reports.write(agency, year, null);
            requests(report, invented.requests, year);
            remedies(report, "reconsideration", invented.reconsiderations, year);
            remedies(report, "litigation_direct", routed(invented, "未经复议直接起诉"), year);
            remedies(report, "litigation_after_reconsideration", routed(invented, "复议后起诉"), year);
            assertThat(report.rules()).noneMatch(RuleResult::blocks);
        }
    }

    private Path folder(InventedLedger invented) {
        return new LedgerFolder(folder)
                .with(
                        LedgerSheet.REQUESTS,
                        invented.requests.stream().map(Row::line).toArray(String[]::new))
                .with(
                        LedgerSheet.RECONSIDERATIONS,
                        invented.reconsiderations.stream().map(Case::line).toArray(String[]::new))
                .with(
                        LedgerSheet.LAWSUITS,
                        invented.lawsuits.stream().map(Case::line).toArray(String[]::new))
                .path();
    }

    private static List<Case> routed(InventedLedger invented, String route) {
        return invented.lawsuits.stream()
                .filter(one -> one.route().equals(route) && one.counts())
                .toList();
    }

    private static void requests(AnnualReport report, List<Row> rows, int year) {
        row(report, rows, "1", row -> row.receivedIn(year));
        row(report, rows, "2", row -> row.openAtTheEndOf(year - 1));
        for (Outcome outcome : Outcome.values()) {
            row(report, rows, outcome.code(), row -> row.closedIn(year) && row.outcome() == outcome);
        }
        row(report, rows, "3.7", row -> row.closedIn(year));
        row(report, rows, "4", row -> row.openAtTheEndOf(year));
    }

    private static void row(AnnualReport report, List<Row> rows, String code, Predicate<Row> counted) {
        for (ApplicantType type : ApplicantType.values()) {
            long expected = rows.stream()
                    .filter(counted)
                    .filter(row -> row.type() == type)
                    .count();
            figure(report, "table3." + code + "." + type.name().toLowerCase(java.util.Locale.ROOT), expected);
        }
        figure(
                report,
                "table3." + code + ".total",
                rows.stream().filter(counted).count());
    }

    private static void remedies(AnnualReport report, String block, List<Case> cases, int year) {
        List<String> names = List.of("upheld", "corrected", "other");
        List<String> results = List.of("维持", "纠正", "其他");
        long total = 0;
        for (int index = 0; index < names.size(); index++) {
            String result = results.get(index);
            long expected = cases.stream()
                    .filter(one -> one.result().equals(result) && one.closed().getYear() == year)
                    .count();
            figure(report, "table4." + block + "." + names.get(index), expected);
            total += expected;
        }
        long pending = cases.stream()
                .filter(one -> one.filed().getYear() <= year
                        && (one.closed() == null || one.closed().getYear() > year))
                .count();
        figure(report, "table4." + block + ".pending", pending);
        figure(report, "table4." + block + ".total", total + pending);
    }

    private static void figure(AnnualReport report, String key, long expected) {
        assertThat(report.figures().get(key)).as(report.year() + " " + key).contains(BigDecimal.valueOf(expected));
    }
}
