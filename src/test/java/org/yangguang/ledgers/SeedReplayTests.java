package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.organisation.Agency;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.RequestCounts;
import org.yangguang.requests.RequestFigure;
import org.yangguang.requests.RequestFigures;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Period;

/** The seed's year, worked through the desk as people would, gives the figures of its ledgers. */
@SpringBootTest(properties = "yangguang.data=target/test-data/replay")
@Import(CaseWorld.class)
class SeedReplayTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021");
    private static final Actor CLERK = new Actor("clerk", "受理员");

    @Autowired
    private LedgerImport ledgers;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private JdbcClient jdbc;

    private record Row(
            LocalDate received,
            ApplicantType type,
            Submission submission,
            String content,
            LocalDate closed,
            Outcome outcome,
            String number) {}

    private List<Row> rows(Agency agency) {
        return jdbc.sql("""
                select received_on as received, applicant_type as type, submission, content, closed_on as closed, outcome,
                  reply_number as number
                from requests.request where agency_id = :agency order by registration""")
                .param("agency", agency.agencyId().value())
                .query(Row.class)
                .list();
    }

    private void replay(Agency agency, Row row) {
        Application application = new Application(
                row.type(),
                "申请人",
                IdentityProof.RESIDENT_CARD,
                null,
                null,
                "0954-7012681",
                null,
                null,
                null,
                Application.WantedForm.PAPER,
                Application.WantedWay.POST,
                null,
                false);
        OpenedCase one = desk.register(
                agency.agencyId(),
                new Intake(application, row.submission(), true, row.received(), row.content()),
                CLERK);
        if (one.file().receivedOn() == null) {
            one = world.add(one, new CaseEvent.Confirmed(row.received(), "电话"), CLERK);
        }
        one = world.add(one, new CaseEvent.Assigned(row.received(), "handler", "承办人", "县政府办公室"), CLERK);
        one = world.add(one, new CaseEvent.Proposed(row.closed(), proposal(row.outcome())), CaseWorld.HANDLER);
        if (row.outcome() != Outcome.GRANTED) {
            one = world.add(one, new CaseEvent.Signed(row.closed(), Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        }
        one = world.add(one, new CaseEvent.Signed(row.closed(), Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        world.add(one, new CaseEvent.Replied(row.closed(), row.number(), Delivery.POST), CaseWorld.HANDLER);
    }

    private static Proposal proposal(Outcome outcome) {
        DecisionKind kind = DecisionKind.of(outcome).getLast();
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, "见案卷"));
        return Proposal.of(kind, null, "见台账", facts, false);
    }

    private List<Long> table3(Agency agency) {
        RequestCounts counts =
                figures.count(List.of(agency.agencyId()), Period.ofYear(2021)).get(agency.agencyId());
        return Stream.of(RequestFigure.values())
                .flatMap(figure -> Stream.of(ApplicantType.values())
                        .flatMap(type -> Stream.of(Outcome.values()).map(outcome -> counts.of(figure, type, outcome))))
                .toList();
    }

    @Test
    void deskAndLedgerGiveTheSameTable() {
        Agency imported = world.agency();
        ledgers.run(
                new LedgerImport.Order(
                        SEED.resolve("ledgers.xlsx"), imported.agencyId(), 2021, Recorded.Known.REPORT, true, CLERK),
                LedgerProgress.NONE);
        Agency worked = world.agency();
        List<Row> rows = rows(imported);
        assertThat(rows).hasSize(8);
        rows.forEach(row -> replay(worked, row));
        assertThat(table3(worked)).isEqualTo(table3(imported)).contains(8L - 5, 5L);
        assertThat(rows(worked)).isEqualTo(rows);
    }
}
