package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;

@SpringBootTest
class ReportDeskTests {

    @Autowired
    ExampleYear example;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportDesk desk;

    @Autowired
    FrozenReports frozen;

    @Autowired
    ReportTexts texts;

    @Autowired
    AnnualReports reports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyStepLeavesARowOfTheTimelineAndAnEntryOfTheTrail() {
        AgencyId agency = years.published("明川县甲局");
        ReportCase now = desk.get(agency, YEAR);
        assertThat(now.timeline())
                .extracting(ReportTransition::step)
                .containsExactly(Step.SUBMIT, Step.APPROVE, Step.PUBLISH);
        assertThat(now.timeline().getFirst().by()).isEqualTo(WRITER);
        assertThat(trail("明川县甲局 2022 年度报告")).containsExactly("提交年度报告", "批准年度报告", "公布年度报告");
    }

    private List<String> trail(String subject) {
        return jdbc.sql("select action from audit.entry where subject = :subject order by number")
                .param("subject", subject)
                .query(String.class)
                .list();
    }

    @Test
    void nobodyStepsOnFromAStateThatIsNoMore() {
        AgencyId agency = example.entered("明川县乙局");
        ReportDesk.Move first = years.move(agency, WRITER);
        desk.submit(first, null);
        assertThatThrownBy(() -> desk.withdraw(first, null)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> desk.submit(first, null)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void returningAndCorrectingNeedAReasonAndTheFailedStepLeavesNothing() {
        AgencyId agency = example.entered("明川县丙局");
        desk.submit(years.move(agency, WRITER), null);
        assertThatThrownBy(() -> desk.sendBack(years.move(agency, HEAD), " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("原因");
        assertThat(desk.sendBack(years.move(agency, HEAD), "第五部分请写具体").status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(trail("明川县丙局 2022 年度报告")).containsExactly("提交年度报告", "退回年度报告");
        assertThatThrownBy(() -> desk.publish(years.move(agency, HEAD))).isInstanceOf(Refusal.class);
        assertThat(desk.get(agency, YEAR).timeline()).hasSize(2);
    }

    @Test
    void failingErrorIsSubmittedOnlyWithAReasonThatStaysOnRecord() {
        AgencyId agency = example.entered("明川县丁局");
        contradictLastYear(agency);
        assertThatThrownBy(() -> desk.submit(years.move(agency, WRITER), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Y.carried.natural_person");
        assertThatThrownBy(() -> desk.submit(years.move(agency, WRITER), "  上年算错了  "))
                .isInstanceOf(Refusal.class);
        desk.submit(years.move(agency, WRITER), "上年度报告结转数填报有误，已另行更正。");
        FrozenReport submitted = frozen.current(agency, YEAR).orElseThrow();
        assertThat(submitted.reason()).isEqualTo("上年度报告结转数填报有误，已另行更正。");
        assertThat(submitted.overridden())
                .extracting(RuleResult::id)
                .contains("Y.carried.natural_person", "Y.carried.total");
    }

    /** Freezes last year's report before the request that this year carries in is on record as carried out. */
    private void contradictLastYear(AgencyId agency) {
        reports.open(agency, YEAR - 1);
        jdbc.sql(
                        "update requests.request set received_on = '2022-01-02' where agency_id = :id and registration = '2021-9'")
                .param("id", agency.value())
                .update();
        int version = desk.get(agency, YEAR - 1).version();
        desk.submit(new ReportDesk.Move(agency, YEAR - 1, version, WRITER), null);
        jdbc.sql(
                        "update requests.request set received_on = '2021-12-15' where agency_id = :id and registration = '2021-9'")
                .param("id", agency.value())
                .update();
    }

    @Test
    void submissionThatBreaksAtItsLastWriteLeavesNothingAtAll() {
        AgencyId agency = example.entered("明川县辛局");
        ReportDesk.Move move = years.move(agency, WRITER);
        jdbc.sql("""
                create trigger broken before insert on audit.entry
                for each statement execute function annualreport.refuse()""").update();
        try {
            assertThatThrownBy(() -> desk.submit(move, null)).hasMessageContaining("insert-only");
        } finally {
            jdbc.sql("drop trigger broken on audit.entry").update();
        }
        assertThat(desk.get(agency, YEAR).status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(desk.get(agency, YEAR).timeline()).isEmpty();
        assertThat(frozen.all(agency, YEAR)).isEmpty();
        assertThat(texts.history(agency, YEAR, Section.OVERVIEW)).isEmpty();
        assertThat(trail("明川县辛局 2022 年度报告")).isEmpty();
        assertThat(desk.submit(move, null).status()).isEqualTo(ReportStatus.SUBMITTED);
    }

    @Test
    void ofTwoPeopleWhoSubmitAtOnceOneIsTooLate() throws Exception {
        AgencyId agency = example.entered("明川县壬局");
        ReportDesk.Move move = years.move(agency, WRITER);
        Callable<ReportCase> submit = () -> desk.submit(move, null);
        List<Throwable> late = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<ReportCase> one : both.invokeAll(List.of(submit, submit))) {
                try {
                    one.get();
                } catch (ExecutionException tooLate) {
                    late.add(tooLate.getCause());
                }
            }
        }
        assertThat(late).hasSize(1).allMatch(OptimisticLockingFailureException.class::isInstance);
        assertThat(frozen.all(agency, YEAR)).hasSize(1);
        assertThat(desk.get(agency, YEAR).timeline()).hasSize(1);
    }
}
