package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.requests.cases.CaseWorld.CLERK;
import static org.yangguang.requests.cases.CaseWorld.HANDLER;
import static org.yangguang.requests.cases.CaseWorld.HEAD;
import static org.yangguang.requests.cases.CaseWorld.LAWYER;
import static org.yangguang.requests.cases.Cases.day;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.organisation.Agency;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestFigure;
import org.yangguang.requests.RequestFigures;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

@SpringBootTest(properties = "yangguang.data=target/test-data/cases")
@Import(CaseWorld.class)
class CaseDeskTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseFiles files;

    @Autowired
    private RequestFigures figures;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private RequestRegister register;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private OpenedCase proposed(Outcome outcome) {
        return world.add(
                world.handled(agency), new CaseEvent.Proposed(day("2021-03-10"), Cases.proposal(outcome)), HANDLER);
    }

    private OpenedCase replied() {
        OpenedCase signed = world.add(
                proposed(Outcome.GRANTED), new CaseEvent.Signed(day("2021-03-11"), Reviewer.OFFICE_HEAD, "同意"), HEAD);
        return world.add(signed, new CaseEvent.Replied(day("2021-03-12"), "1号", Delivery.POST), HANDLER);
    }

    @Test
    void aRequestGoesFromTheWindowToTheArchiveAndTheYearCountsIt() {
        OpenedCase replied = replied();
        assertThat(world.row(replied))
                .containsEntry("closed_on", Date.valueOf("2021-03-12"))
                .containsEntry("outcome", "GRANTED")
                .containsEntry("due_on", Date.valueOf("2021-03-29"))
                .containsEntry("unit", "城建股");
        OpenedCase delivered = world.add(replied, new CaseEvent.Delivered(day("2021-03-15"), "挂号回执"), CLERK);
        OpenedCase archived = world.add(delivered, new CaseEvent.Archived(day("2021-03-16")), CLERK);
        assertThat(archived.file().state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(figures.count(List.of(agency.agencyId()), Period.ofYear(2021))
                        .get(agency.agencyId())
                        .of(RequestFigure.CLOSED))
                .isEqualTo(1);
        assertThat(trail.page(new AuditFilter(null, "", "", agency.name()), 1, 20)
                        .items())
                .hasSize(7);
    }

    @Test
    void whatIsNotConfirmedIsNotReceivedAndCountsNowhere() {
        OpenedCase online = world.arrived(agency, Submission.ONLINE);
        assertThat(world.row(online)).containsEntry("received_on", null).containsEntry("due_on", null);
        OpenedCase confirmed = world.add(online, new CaseEvent.Confirmed(day("2021-03-03"), "电话"), CLERK);
        assertThat(world.row(confirmed))
                .containsEntry("received_on", Date.valueOf("2021-03-03"))
                .containsEntry("due_on", Date.valueOf("2021-03-31"));
    }

    @Test
    void nothingHappensBeforeItsCause() {
        OpenedCase online = world.arrived(agency, Submission.ONLINE);
        OpenedCase confirmed = world.add(online, new CaseEvent.Confirmed(day("2021-03-03"), "电话"), CLERK);
        assertThatThrownBy(() ->
                        world.add(confirmed, new CaseEvent.Assigned(day("2021-03-02"), "handler", "李某", null), CLERK))
                .hasMessageContaining("早于收到申请之日2021-03-03");
        OpenedCase asked = world.add(
                world.handled(agency),
                new CaseEvent.CorrectionAsked(day("2021-03-05"), "写明年度", day("2021-03-20")),
                HANDLER);
        assertThatThrownBy(
                        () -> world.add(asked, new CaseEvent.CorrectionReceived(day("2021-03-04"), "2020年协议"), CLERK))
                .hasMessageContaining("不能早于告知补正之日2021-03-05");
    }

    @Test
    void factsAndApplicantsAreSealed() {
        OpenedCase online = world.arrived(agency, Submission.ONLINE);
        Map<String, Object> row = world.row(online);
        assertThat(row.toString()).doesNotContain("赵小明", "11010519491231002X");
        assertThat(online.head().registration()).isEqualTo("2021-001");
        assertThat(files.get(online.head().id()).file().content()).isEqualTo("2020年供热特许经营协议");
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsLost() {
        OpenedCase seen = world.handled(agency);
        world.add(seen, new CaseEvent.Noted(day("2021-03-02"), "已电话联系"), HANDLER);
        assertThatThrownBy(() -> world.add(seen, new CaseEvent.Noted(day("2021-03-02"), "别的"), CLERK))
                .isInstanceOf(OvertakenCase.class)
                .hasMessageContaining("李某刚刚办理了这件申请");
    }

    @Test
    void fourEyesSeeEveryReplyInTheirOrder() {
        OpenedCase proposed = proposed(Outcome.REPEATED);
        assertThatThrownBy(() ->
                        world.add(proposed, new CaseEvent.Signed(day("2021-03-11"), Reviewer.LEGAL, "同意"), HANDLER))
                .hasMessageContaining("不能审核自己的意见");
        assertThatThrownBy(() ->
                        world.add(proposed, new CaseEvent.Signed(day("2021-03-11"), Reviewer.OFFICE_HEAD, "同意"), HEAD))
                .hasMessageContaining("现在轮到法制审核");
        OpenedCase once = world.add(proposed, new CaseEvent.Signed(day("2021-03-11"), Reviewer.LEGAL, "同意"), LAWYER);
        assertThatThrownBy(() ->
                        world.add(once, new CaseEvent.Signed(day("2021-03-11"), Reviewer.OFFICE_HEAD, "同意"), LAWYER))
                .hasMessageContaining("已经审核过");
    }

    @Test
    void numbersHaveNoGapAndNoDoubleUnderConcurrency() {
        Set<String> given = new ConcurrentSkipListSet<>();
        IntStream.range(0, 20)
                .parallel()
                .forEach(one -> given.add(
                        world.arrived(agency, Submission.IN_PERSON).head().registration()));
        assertThat(given)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("2021-%03d"::formatted)
                        .toList());
    }

    @Test
    void aReopenedCaseKeepsItsPlaceInTheYear() {
        OpenedCase reopened = world.add(replied(), new CaseEvent.Reopened(day("2021-07-01"), "复议撤销"), HEAD);
        assertThat(reopened.file().state()).isEqualTo(CaseState.HANDLING);
        assertThat(world.row(reopened)).containsEntry("closed_on", Date.valueOf("2021-03-12"));
    }

    @Test
    void whatTheLawDoesNotAllowIsRefusedAndStoresNothing() {
        OpenedCase handled = world.handled(agency);
        assertThatThrownBy(() -> world.add(
                        handled, new CaseEvent.CorrectionAsked(day("2021-03-11"), "名称", day("2021-03-25")), HANDLER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("第三十条");
        assertThatThrownBy(() -> world.add(handled, new CaseEvent.Noted(day("2999-01-01"), "?"), HANDLER))
                .hasMessageContaining("还没有到");
        assertThat(world.stored(handled)).containsExactly("Arrived", "Assigned");
    }

    @Test
    void aLedgerDoesNotOverwriteWhatIsWorkedOnHere() {
        OpenedCase handled = world.handled(agency);
        Request other = new Request(
                handled.head().registration(),
                CaseWorld.MONDAY,
                new Request.Applicant(ApplicantType.NATURAL_PERSON, "赵小明"),
                Submission.IN_PERSON,
                "别的内容",
                Request.Course.STRAIGHT,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .execute(status -> register.record(agency.agencyId(), List.of(other), Recorded.Known.AMEND)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("在系统中办理");
        assertThat(world.row(handled)).containsEntry("content", "2020年供热特许经营协议");
    }

    @Test
    void whoAppliedIsErasedWhenItsTimeIsOver() {
        OpenedCase open = world.handled(agency);
        OpenedCase replied = replied();
        new ApplicationRetention(
                        jdbc, Clock.fixed(Instant.parse("2031-03-12T00:00:00Z"), ZoneId.of("Asia/Shanghai")), 10)
                .run();
        assertThat(applications.of(replied.head().id())).isPresent();
        new ApplicationRetention(
                        jdbc, Clock.fixed(Instant.parse("2031-03-14T00:00:00Z"), ZoneId.of("Asia/Shanghai")), 10)
                .run();
        assertThat(applications.of(replied.head().id())).isEmpty();
        assertThat(world.row(replied)).containsEntry("applicant_sealed", null).containsEntry("outcome", "GRANTED");
        assertThat(applications.of(open.head().id())).isPresent();
        assertThat(jdbc.sql(
                                "select distinct request_id from requests.kept_letter where request_id in (:open, :replied)")
                        .param("open", open.head().id())
                        .param("replied", replied.head().id())
                        .query(Long.class)
                        .list())
                .containsExactly(open.head().id());
    }
}
