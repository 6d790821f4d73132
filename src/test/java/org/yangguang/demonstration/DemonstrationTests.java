package org.yangguang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.FrozenProof;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.annualreport.ReportStatus;
import org.yangguang.annualreport.ReportTransition;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.file.ReportJson;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.shared.Refusal;
import org.yangguang.statistics.YearFigures;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.Demonstrating;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "yangguang.site.name=明川县演示")
@DirtiesContext
class DemonstrationTests {

    @Autowired
    private DemonstrationAccounts people;

    @Autowired
    Demonstration demonstration;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AnnualReports reports;

    @Autowired
    AgencyRecords records;

    @Autowired
    YearStatistics statistics;

    @Autowired
    ReportDesk desk;

    @Autowired
    ReportVisibility visibility;

    @Autowired
    FrozenProof proof;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        demonstration.load();
    }

    @Test
    void countyOfficesFirstYearShowsTheFiguresOfTheSeed() throws IOException {
        JsonNode expected =
                JsonMapper.shared().readTree(Files.readAllBytes(Path.of("src/test/resources/seed/expected-2021.json")));
        Agency office = agencies.named("明川县人民政府办公室").orElseThrow();
        JsonNode written =
                JsonMapper.shared().readTree(ReportJson.of(reports.get(office.agencyId(), Demonstration.FIRST_YEAR)));
        for (String part : expected.propertyNames()) {
            if (!part.equals("agency")) {
                assertThat(written.path(part)).as(part).isEqualTo(expected.path(part));
            }
        }
    }

    @Test
    void noReportOfAnyYearFailsARuleThatBlocksIt() {
        for (Agency agency : agencies.reporting()) {
            for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
                AnnualReport report = reports.get(agency.agencyId(), year);
                assertThat(report.rules()).as(report.title()).noneMatch(RuleResult::blocks);
            }
        }
    }

    @Test
    void whatAYearCarriesOutTheNextCarriesIn() {
        List<Agency> reporting = agencies.reporting();
        BigDecimal carried = BigDecimal.ZERO;
        for (Agency agency : reporting) {
            YearFigures before = statistics.figures(agency.agencyId(), 2021);
            YearFigures after = statistics.figures(agency.agencyId(), 2022);
            assertThat(after.get("table3.2.total")).as(agency.name()).isEqualTo(before.get("table3.4.total"));
            carried = carried.add(after.get("table3.2.total"));
        }
        assertThat(reporting).hasSizeBetween(40, 50);
        assertThat(carried).isPositive();
    }

    @Test
    void figureByItselfIsWhatItIsAmongAllOfTheYear() {
        AgencyId office = agencies.named("明川县人民政府办公室").orElseThrow().agencyId();
        YearFigures all = statistics.figures(office, 2021);
        assertThat(all.values()).isNotEmpty();
        all.values()
                .forEach((key, value) ->
                        assertThat(statistics.figure(key, office, 2021)).as(key).isEqualTo(value));
    }

    @Test
    void everyOutcomeAndEveryKindOfApplicantOccurs() {
        assertThat(values("outcome")).hasSize(Outcome.values().length);
        assertThat(values("applicant_type")).hasSize(ApplicantType.values().length);
    }

    private List<String> values(String column) {
        return jdbc.sql("select distinct %1$s from requests.request where %1$s is not null".formatted(column))
                .query(String.class)
                .list();
    }

    @Test
    void applicantsNamesAreStoredEncrypted() {
        assertThat(jdbc.sql("select count(*) from requests.request where applicant_sealed is null")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select content || coalesce(remark, '') from requests.request")
                        .query(String.class)
                        .list())
                .noneMatch(text -> text.contains("某某"));
    }

    @Test
    void loadingAgainAndResettingLeaveTheSameCounty() {
        assertThat(demonstration.load()).isFalse();
        long before = rows();
        demonstration.reset();
        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from requests.request) + (select count(*) from channels.dispatch)")
                .query(Long.class)
                .single();
    }

    @Test
    void earlierYearsArePublishedAndTheLastOneShowsEveryState() {
        int all = agencies.reporting().size();
        assertThat(visibility.count(2021)).isEqualTo(all);
        assertThat(visibility.count(2022)).isEqualTo(all);
        assertThat(visibility.count(2023)).isBetween(all / 2, all - 5);
        assertThat(agencies.reporting().stream()
                        .map(agency -> desk.get(agency.agencyId(), 2023).status()))
                .contains(ReportStatus.values());
        AgencyId office = agencies.named("明川县人民政府办公室").orElseThrow().agencyId();
        assertThat(desk.get(office, 2023).status()).isEqualTo(ReportStatus.DRAFTING);
        assertThat(proof.verify(2022)).isEmpty();
    }

    @Test
    void reportsWereSubmittedAndApprovedByDifferentPeopleInTheJanuaryAfter() {
        for (Agency agency : agencies.reporting()) {
            List<ReportTransition> timeline = desk.get(agency.agencyId(), 2021).timeline();
            assertThat(timeline.get(0).by().isSamePersonAs(timeline.get(1).by()))
                    .isFalse();
            assertThat(timeline).isSortedAccordingTo(Comparator.comparing(ReportTransition::at));
            assertThat(timeline).allMatch(step -> step.at().toString().startsWith("2022-01-"));
        }
    }

    @Test
    void realAgenciesAreNeverMixedWithIt() {
        Agency stranger = agencies.enter(Agency.entered("外来单位", AgencyKind.DEPARTMENT, null));
        try {
            assertThatThrownBy(demonstration::reset).isInstanceOf(Refusal.class).hasMessageContaining("外来单位");
            assertThat(demonstration.load()).isFalse();
            atStart(true);
        } finally {
            agencies.remove(List.of(stranger));
        }
    }

    @Test
    void startsWithoutTheCountyWhereAgenciesOfOthersAre() {
        List<Agency> county = agencies.all();
        county.forEach(agency -> {
            records.forget(agency.agencyId());
            reports.forget(agency.agencyId());
            people.forget(agency.agencyId());
        });
        agencies.remove(county);
        Agency stranger = agencies.enter(Agency.entered("外来单位", AgencyKind.DEPARTMENT, null));
        try {
            assertThatThrownBy(demonstration::load).isInstanceOf(Refusal.class).hasMessageContaining("外来单位");
            atStart(true);
            assertThat(demonstration.there()).isFalse();
            assertThat(atStart(false).is()).isFalse();
        } finally {
            agencies.remove(List.of(stranger));
        }
    }

    @Test
    void countyInTheDatabaseIsFictionalWhateverTheInstallationIsSaidToBe() {
        assertThat(atStart(false).is()).isTrue();
    }

    private Demonstrating atStart(boolean configured) {
        try (var context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("yangguang.demonstration=" + configured).applyTo(context);
            context.registerBean(Demonstration.class, () -> demonstration);
            context.register(Demonstrating.class, DemonstrationAtStart.class);
            context.refresh();
            return context.getBean(Demonstrating.class);
        }
    }

    @Test
    void nothingInItIsReal() {
        for (AgencyPlan plan : AgencyPlan.all()) {
            assertThat(plan.name() + plan.topics()).doesNotContain("彭阳", "宁夏", "固原");
        }
    }
}
