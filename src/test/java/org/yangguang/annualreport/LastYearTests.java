package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.organisation.AgencyId;

@SpringBootTest
class LastYearTests {

    @Autowired
    ExampleYear example;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportDesk desk;

    @Autowired
    AnnualReports reports;

    @Autowired
    JdbcClient jdbc;

    private BigDecimal carriedOut(AgencyId agency) {
        return reports.lastYear(agency, YEAR + 1).orElseThrow().figures().orZero("table3.4.total");
    }

    private void closeTheOpenRequest(AgencyId agency) {
        jdbc.sql("""
                update requests.request set closed_on = '2022-12-30', outcome = 'GRANTED'
                where agency_id = :agency and registration = '2022-2'""").param("agency", agency.value()).update();
    }

    @Test
    void lastYearIsLiveUntilItIsSubmittedAndFrozenFromThenOn() {
        AgencyId agency = example.entered("明川县上年局");
        assertThat(carriedOut(agency)).isEqualByComparingTo("1");
        desk.submit(years.move(agency, WRITER), null);
        closeTheOpenRequest(agency);
        assertThat(carriedOut(agency)).isEqualByComparingTo("1");
        desk.sendBack(years.move(agency, HEAD), "结转数与台账不符，请核对");
        assertThat(carriedOut(agency)).isZero();
    }

    @Test
    void publishedReportCountsEvenWhileItsCorrectionIsWritten() {
        AgencyId agency = years.published("明川县前年局");
        closeTheOpenRequest(agency);
        desk.openCorrection(years.move(agency, WRITER), "结转数有误");
        assertThat(carriedOut(agency)).isEqualByComparingTo("1");
    }

    @Test
    void continuityIsCheckedByItselfAndNamesTheRegistrationAtFault() {
        AgencyId agency = years.published("明川县连续局");
        reports.open(agency, YEAR + 1);
        assertThat(rule(agency).outcome()).isEqualTo(RuleResult.Outcome.HOLDS);
        closeTheOpenRequest(agency);
        assertThat(rule(agency).outcome()).isEqualTo(RuleResult.Outcome.FAILS);
        assertThat(rule(agency).detail()).contains("2022-2");
    }

    private RuleResult rule(AgencyId agency) {
        return reports.get(agency, YEAR + 1).rules().stream()
                .filter(rule -> rule.id().equals("Y.carried.total"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void agencyWithoutAnEarlierReportHasNoLastYear() {
        AgencyId agency = example.entered("明川县新设局");
        assertThat(reports.lastYear(agency, YEAR)).isEmpty();
    }
}
