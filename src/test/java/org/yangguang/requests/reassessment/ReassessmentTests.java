package org.yangguang.requests.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.organisation.Agency;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.reassessment.WithheldQuery.Scope;
import org.yangguang.shared.Refusal;

/** What was withheld comes up again a year after the reply, and every year from then on. */
@SpringBootTest(properties = "yangguang.data=target/test-data/reassessment")
@Import(CaseWorld.class)
class ReassessmentTests {

    private static final LocalDate REPLIED = LocalDate.of(2021, 3, 1);

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseFiles files;

    @Autowired
    private RequestRegister register;

    @Autowired
    private Reassessments reassessments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private long request(Outcome outcome) {
        String registration = "2021-" + outcome.code();
        Request request = new Request(
                registration,
                REPLIED,
                new Request.Applicant(ApplicantType.NATURAL_PERSON, "赵小明"),
                null,
                "供热特许经营协议",
                Request.Course.STRAIGHT,
                new Request.Closing(REPLIED, outcome, null, null, null),
                null,
                null,
                null);
        transaction.executeWithoutResult(
                status -> register.record(agency.agencyId(), List.of(request), Recorded.Known.REPORT));
        return files.idOf(agency.agencyId(), registration);
    }

    private List<Long> listed(int year, Scope scope) {
        return reassessments
                .page(new WithheldQuery(List.of(agency.agencyId()), "", year, scope, "due", false), 1, 50)
                .items()
                .stream()
                .map(WithheldInformation::request)
                .toList();
    }

    private static Reassessment result(String on, boolean opened) {
        return new Reassessment(LocalDate.parse(on), opened, "情势没有变化", CaseWorld.HANDLER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '\t', textBlock = """
            GRANTED	false
            PARTLY_GRANTED	true
            STATE_SECRET	true
            BARRED_BY_OTHER_LAW	true
            THREE_SECURITIES_AND_ONE_STABILITY	true
            THIRD_PARTY_INTERESTS	true
            INTERNAL_AFFAIRS	true
            PROCESS_INFORMATION	true
            ENFORCEMENT_CASE_FILE	true
            ADMINISTRATIVE_ENQUIRY	false
            NOT_HELD	false
            REPEATED	false
            OTHERWISE_CLOSED	false
            """)
    void onlyWhatIsWithheldComesUpAgain(Outcome outcome, boolean withheld) {
        long request = request(outcome);
        assertThat(reassessments.find(request).isPresent()).isEqualTo(withheld);
        assertThat(listed(2022, Scope.ALL)).hasSize(withheld ? 1 : 0);
    }

    @Test
    void isDueAYearAfterTheReplyAndAYearAfterEachResult() {
        long one = request(Outcome.STATE_SECRET);
        assertThat(listed(2021, Scope.DUE)).isEmpty();
        assertThat(listed(2022, Scope.DUE)).containsExactly(one);
        reassessments.record(one, 0, result("2022-02-10", false));
        assertThat(listed(2022, Scope.DUE)).isEmpty();
        assertThat(listed(2022, Scope.DONE)).containsExactly(one);
        assertThat(reassessments.find(one).orElseThrow().dueOn()).isEqualTo(LocalDate.of(2023, 2, 10));
        assertThat(listed(2023, Scope.DUE)).containsExactly(one);
        reassessments.record(one, 1, result("2023-05-10", true));
        assertThat(listed(2030, Scope.DUE)).isEmpty();
        assertThat(listed(2030, Scope.OPENED)).containsExactly(one);
        assertThat(reassessments.of(one)).extracting(Reassessment::result).containsExactly("继续不予公开", "现可公开");
        assertThat(trail.page(new AuditFilter(null, "", "登记复查结果", agency.name()), 1, 5)
                        .items())
                .extracting(entry -> entry.deed().after())
                .containsExactly("现可公开", "继续不予公开");
    }

    @Test
    void refusesWhatDoesNotFitAndChangesNothingThatWasRecorded() {
        long one = request(Outcome.INTERNAL_AFFAIRS);
        assertThatThrownBy(() -> reassessments.record(one, 0, result("2021-02-01", false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("答复日期2021-03-01");
        assertThatThrownBy(() -> reassessments.record(one, 0, result("2999-01-01", false)))
                .hasMessageContaining("还没有到");
        Reassessment silent = new Reassessment(LocalDate.of(2022, 3, 1), true, " ", CaseWorld.HANDLER);
        assertThatThrownBy(() -> reassessments.record(one, 0, silent)).hasMessageContaining("怎样办理");
        reassessments.record(one, 0, result("2022-03-01", true));
        assertThatThrownBy(() -> reassessments.record(one, 0, result("2022-03-01", true)))
                .hasMessageContaining("别人刚刚登记");
        assertThatThrownBy(() -> reassessments.record(one, 1, result("2022-03-02", true)))
                .hasMessageContaining("不再复查");
        assertThatThrownBy(() -> jdbc.sql("update requests.reassessment set opened = false where request_id = :id")
                        .param("id", one)
                        .update())
                .hasMessageContaining("never changed");
        long granted = request(Outcome.GRANTED);
        assertThatThrownBy(() -> reassessments.record(granted, 0, result("2022-03-01", true)))
                .hasMessageContaining("不需要复查");
    }

    private OpenedCase replied(OpenedCase to, DecisionKind kind, RequiredFact fact, LocalDate on, String number) {
        OpenedCase one = world.add(
                to,
                new CaseEvent.Proposed(on, Proposal.of(kind, null, "理由", Map.of(fact, "《中华人民共和国统计法》第二十五条"), false)),
                CaseWorld.HANDLER);
        while (one.file().nextReviewer().isPresent()) {
            Reviewer next = one.file().nextReviewer().get();
            one = world.add(
                    one,
                    new CaseEvent.Signed(on, next, "同意"),
                    next == Reviewer.LEGAL ? CaseWorld.LAWYER : CaseWorld.HEAD);
        }
        return world.add(one, new CaseEvent.Replied(on, number, Delivery.ONLINE), CaseWorld.HANDLER);
    }

    @Test
    void aReplyMadeAnewTakesThePlaceOfTheOneThatWithheld() {
        OpenedCase one = replied(
                world.handled(agency),
                DecisionKind.BARRED_BY_OTHER_LAW,
                RequiredFact.BARRING_PROVISION,
                REPLIED,
                "明住建公复〔2021〕41号");
        long id = one.head().id();
        assertThat(reassessments.find(id)).isPresent();
        LocalDate later = REPLIED.plusMonths(3);
        one = world.add(one, new CaseEvent.Reopened(later, "复议决定撤销"), CaseWorld.HEAD);
        assertThat(reassessments.find(id)).isEmpty();
        replied(one, DecisionKind.GIVEN, RequiredFact.WAY_OF_GIVING, later, "明住建公复〔2021〕42号");
        assertThat(reassessments.find(id)).isEmpty();
        assertThat(listed(2025, Scope.ALL)).isEmpty();
    }
}
