package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.yangguang.requests.cases.CaseWorld.CLERK;
import static org.yangguang.requests.cases.CaseWorld.HANDLER;
import static org.yangguang.requests.cases.Cases.day;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.documents.Document;
import org.yangguang.documents.Paragraph;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.RequestFigure;
import org.yangguang.requests.RequestFigures;
import org.yangguang.requests.Submission;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

@SpringBootTest(properties = "yangguang.data=target/test-data/division")
@Import(CaseWorld.class)
class CaseDivisionTests {

    private static final LocalDate ON = LocalDate.of(2021, 3, 3);
    private static final List<String> MATTERS = List.of("2020年供热特许经营协议", "2020年供热补贴", "2020年供热投诉");

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseDivision division;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Applications applications;

    @Autowired
    private ApplicantMonths months;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private List<OpenedCase> divide(OpenedCase one, List<String> matters) {
        return division.divide(one.head().id(), one.head().version(), ON, matters, HANDLER);
    }

    @Test
    void everyPartHasItsNumberItsMatterAndTheSameDays() {
        List<OpenedCase> parts = divide(world.handled(agency), MATTERS);
        assertThat(parts)
                .extracting(
                        part -> part.head().registration(), part -> part.file().content())
                .containsExactly(
                        tuple("2021-001", MATTERS.get(0)),
                        tuple("2021-002", MATTERS.get(1)),
                        tuple("2021-003", MATTERS.get(2)));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.file().receivedOn()).isEqualTo(CaseWorld.MONDAY);
            assertThat(part.file().state()).isEqualTo(CaseState.HANDLING);
            assertThat(world.stored(part)).containsExactly("Arrived", "Assigned", "Divided");
            assertThat(world.row(part)).containsEntry("due_on", Date.valueOf("2021-03-29"));
            assertThat(applications.of(part.head().id())).contains(CaseWorld.application());
        });
        assertThat(parts.get(1).otherParts()).containsExactly("2021-001", "2021-003");
        assertThat(months.of(parts.get(2)).orElseThrow().place()).isEqualTo(3);
        assertThat(figures.count(List.of(agency.agencyId()), Period.ofYear(2021))
                        .get(agency.agencyId())
                        .of(RequestFigure.RECEIVED))
                .isEqualTo(3);
        assertThat(trail.page(new AuditFilter(null, "", "拆分登记", agency.name()), 1, 9)
                        .items())
                .hasSize(2);
    }

    @Test
    void theCodeOfTheWholeOpensEveryPart() {
        OpenedCase online = world.arrived(agency, Submission.ONLINE);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> applications.give(
                        online.head().id(), "CODE" + online.head().id()));
        List<OpenedCase> parts = divide(online, MATTERS);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.file().state()).isEqualTo(CaseState.UNCONFIRMED);
            assertThat(applications.find(
                            part.head().registration(), "CODE" + online.head().id()))
                    .contains(part.head().id());
        });
    }

    @Test
    void lettersBearTheNumberUnderWhichItRanThen() {
        OpenedCase part = divide(world.handled(agency), MATTERS).get(1);
        assertThat(letter(part, 1)).contains("编号2021-001");
        assertThat(letter(part, 3)).contains("拆分为3件", "2021-001、2021-002、2021-003", "本件编号：2021-002");
        OpenedCase again = divide(part, List.of("协议", "附件")).get(1);
        assertThat(again.head().registration()).isEqualTo("2021-004");
        assertThat(again.registrationAt(1)).isEqualTo("2021-001");
        assertThat(again.registrationAt(3)).isEqualTo("2021-002");
        assertThat(again.otherParts()).containsExactly("2021-001", "2021-002", "2021-003");
    }

    private String letter(OpenedCase of, int number) {
        Document document = notices.document(of, number, 1).orElseThrow();
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(Paragraph::plainText)
                .collect(Collectors.joining());
    }

    @Test
    void nothingIsDividedOnceADecisionIsProposedOrAFeeAskedFor() {
        OpenedCase proposed = world.add(
                world.handled(agency),
                new CaseEvent.Proposed(day("2021-03-02"), Cases.proposal(Outcome.GRANTED)),
                HANDLER);
        OpenedCase returned = world.add(
                proposed, new CaseEvent.Returned(day("2021-03-02"), Reviewer.OFFICE_HEAD, "含两项"), CaseWorld.HEAD);
        assertThatThrownBy(() -> divide(returned, MATTERS)).hasMessageContaining("已经提出拟办意见");
        OpenedCase paid = world.add(
                world.add(
                        world.handled(agency),
                        new CaseEvent.FeeNotified(day("2021-03-02"), FeeMode.ITEMS, 11, 10000, null),
                        HANDLER),
                new CaseEvent.FeePaid(day("2021-03-03")),
                CLERK);
        assertThatThrownBy(() -> divide(paid, MATTERS)).hasMessageContaining("已经发出收费通知");
    }

    @Test
    void whatIsRefusedUsesNoNumberAndStoresNothing() {
        OpenedCase one = world.handled(agency);
        assertThatThrownBy(() -> divide(one, List.of("只有一件")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("至少写两件");
        assertThatThrownBy(() -> division.divide(one.head().id(), 1, ON, MATTERS, HANDLER))
                .isInstanceOf(OvertakenCase.class);
        assertThatThrownBy(() -> division.divide(one.head().id(), 2, day("2999-01-01"), MATTERS, HANDLER))
                .hasMessageContaining("还没有到");
        assertThat(world.stored(one)).containsExactly("Arrived", "Assigned");
        assertThat(world.arrived(agency, Submission.IN_PERSON).head().registration())
                .isEqualTo("2021-002");
    }
}
