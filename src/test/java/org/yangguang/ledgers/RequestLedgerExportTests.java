package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestCounts;
import org.yangguang.requests.RequestFigure;
import org.yangguang.requests.RequestFigures;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Money;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

/** The ledger of a year, taken out and brought in again. */
@SpringBootTest(properties = "yangguang.data=target/test-data/ledger-export")
@Import(CaseWorld.class)
class RequestLedgerExportTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021/ledgers.xlsx");
    private static final Actor CLERK = new Actor("clerk", "受理员");

    @Autowired
    private LedgerImport ledgers;

    @Autowired
    private RequestLedgerExport export;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private RequestRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private LedgerOutcome.Imported bring(Agency agency, Path ledger, Recorded.Known known) {
        LedgerOutcome outcome = ledgers.run(
                new LedgerImport.Order(ledger, agency.agencyId(), 2021, known, true, CLERK), LedgerProgress.NONE);
        assertThat(outcome).isInstanceOf(LedgerOutcome.Imported.class);
        return (LedgerOutcome.Imported) outcome;
    }

    private Path take(Agency agency, @Nullable String reason) {
        Path file = folder.resolve(System.nanoTime() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                RequestWorkbook ledger =
                        export.take(new RequestLedgerExport.Order(agency.agencyId(), 2021, reason, CLERK))) {
            ledger.write(out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return file;
    }

    /** All that the register holds of an agency, but for what is made anew with each record. */
    private List<Map<String, Object>> rows(Agency agency) {
        return jdbc.sql("""
                select registration, received_on, applicant_type, applicant_digest, submission, content, correction_asked_on,
                  correction_received_on, consultation_sent_on, consultation_returned_on, extended_on, closed_on, outcome,
                  not_held_reason, referred_to, reply_number, fee_fen, unit, remark, due_on
                from requests.request where agency_id = :agency order by registration""").param("agency", agency.agencyId().value()).query().listOfRows();
    }

    private List<Long> table3(Agency agency) {
        RequestCounts counts =
                figures.count(List.of(agency.agencyId()), Period.ofYear(2021)).get(agency.agencyId());
        return Stream.of(RequestFigure.values())
                .flatMap(figure -> Stream.of(ApplicantType.values())
                        .flatMap(type -> Stream.of(Outcome.values()).map(outcome -> counts.of(figure, type, outcome))))
                .toList();
    }

    /** Cases of the desk: one answered, one open, one that is not received yet and counts nowhere. */
    private void worked(Agency agency) {
        OpenedCase one = world.proposed(agency);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        world.add(one, new CaseEvent.Replied(CaseWorld.MONDAY, "明住建公复〔2021〕90号", Delivery.POST), CaseWorld.HANDLER);
        world.handled(agency);
        world.arrived(agency, Submission.ONLINE);
    }

    private Agency office() {
        Agency office = world.agency();
        bring(office, SEED, Recorded.Known.REPORT);
        worked(office);
        transaction.executeWithoutResult(
                status -> register.record(office.agencyId(), List.of(odd()), Recorded.Known.REPORT));
        return office;
    }

    /** Every cell filled, with all that a cell may not take for a formula or markup; carried in and carried out. */
    private static Request odd() {
        return new Request(
                "公申〔2020〕9号/甲",
                LocalDate.of(2020, 12, 30),
                new Request.Applicant(ApplicantType.COMMERCIAL_ENTERPRISE, "=示例&<公司>"),
                Submission.FAX,
                "甲\r\n乙 “丙”",
                new Request.Course(
                        LocalDate.of(2021, 1, 4),
                        LocalDate.of(2021, 1, 10),
                        LocalDate.of(2021, 1, 12),
                        LocalDate.of(2021, 1, 20),
                        LocalDate.of(2021, 2, 1)),
                new Request.Closing(
                        LocalDate.of(2022, 1, 5), Outcome.NOT_HELD, NotHeldReason.DOES_NOT_EXIST, "某机关", "1号"),
                new Money(1250),
                "=1+1",
                "备注");
    }

    @Test
    void givesTheSameRowsAndTheSameTableInAnEmptyRegister() {
        Agency office = office();
        Agency empty = world.agency();
        bring(empty, take(office, "上级核对"), Recorded.Known.REPORT);
        assertThat(table3(empty)).isEqualTo(table3(office));
        List<Map<String, Object>> counted = rows(office).stream()
                .filter(row -> row.get("received_on") != null)
                .toList();
        assertThat(rows(empty)).isEqualTo(counted).hasSize(11);
    }

    @Test
    void changesNothingWhereItCameFrom() {
        Agency office = office();
        List<Map<String, Object>> before = rows(office);
        for (Path ledger : List.of(take(office, "上级核对"), take(office, null))) {
            assertThat(bring(office, ledger, Recorded.Known.AMEND).sheets().get(LedgerSheet.REQUESTS))
                    .isEqualTo(new Recorded(0, 11, List.of()));
        }
        assertThat(rows(office)).isEqualTo(before);
    }

    @Test
    void masksNamesUnlessSomebodySaysWhyAndEachIsAnEntry() throws IOException {
        Agency office = office();
        Agency masked = world.agency();
        assertThat(bring(masked, take(office, null), Recorded.Known.REPORT).warnings())
                .anyMatch(line -> line.contains("申请人姓名已脱敏"));
        assertThat(rows(masked)).allMatch(row -> row.get("applicant_digest") == null);
        assertThat(table3(masked)).isEqualTo(table3(office));
        take(office, "给赵小明核对");
        assertThat(trail.page(new AuditFilter(null, "", "导出依申请公开台账", office.name()), 1, 10)
                        .items())
                .extracting(entry -> entry.deed().subject() + "：" + entry.deed().detail())
                .containsExactly(
                        office.name() + " 2021 年依申请公开台账 11 件：含申请人姓名；事由：给赵*明核对",
                        office.name() + " 2021 年依申请公开台账 11 件：申请人姓名已脱敏");
        assertThatThrownBy(() -> take(office, " ")).isInstanceOf(Refusal.class).hasMessageContaining("为什么");
    }
}
