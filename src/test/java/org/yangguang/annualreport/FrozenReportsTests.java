package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.channels.Dispatch;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Refusal;

@SpringBootTest
class FrozenReportsTests {

    @Autowired
    ExampleYear example;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportDesk desk;

    @Autowired
    FrozenReports frozen;

    @Autowired
    AnnualReports reports;

    @Autowired
    DispatchRegister dispatches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    FrozenProof proof;

    @Test
    void whatWasFrozenStaysWhateverBecomesOfTheRecordsAndTheDifferencesAreKnown() {
        AgencyId agency = years.published("明川县戊局");
        String before = frozen.current(agency, YEAR).orElseThrow().hash();
        assertThat(frozen.differences(agency, YEAR)).isEmpty();
        Dispatch later =
                new Dispatch("F2", "补录", LocalDate.of(2022, 7, 1), Dispatch.Category.WEBSITE, Dispatch.Form.TEXT, null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> dispatches.record(agency, List.of(later), Recorded.Known.REPORT));
        FrozenReport after = frozen.current(agency, YEAR).orElseThrow();
        assertThat(after.hash()).isEqualTo(before);
        assertThat(after.report().figures().get("channels.website")).hasValue(BigDecimal.ONE);
        assertThat(frozen.differences(agency, YEAR))
                .extracting(FigureDifference::key)
                .containsExactly("channels.total", "channels.website");
        assertThat(frozen.differences(agency, YEAR).getFirst().now()).isEqualByComparingTo("2");
    }

    @Test
    void frozenReportIsTheReportThatWasSubmitted() {
        AgencyId agency = example.entered("明川县己局");
        AnnualReport living = reports.get(agency, YEAR);
        desk.submit(years.move(agency, WRITER), null);
        AnnualReport kept = frozen.current(agency, YEAR).orElseThrow().report();
        assertThat(kept.figures()).isEqualTo(living.figures());
        assertThat(kept.narrative()).isEqualTo(living.narrative());
        assertThat(kept.rules()).isEqualTo(living.rules());
        assertThat(kept.carriedOut()).isEqualTo(living.carriedOut());
        assertThat(kept.agency().card()).isEqualTo(living.agency().card());
    }

    @Test
    void whatIsTamperedWithIsFoundAndNeitherApprovedNorPublished() {
        AgencyId agency = example.entered("明川县庚局");
        desk.submit(years.move(agency, WRITER), null);
        assertThat(proof.verify(YEAR)).noneMatch(damage -> damage.agency().equals(agency));
        assertThatThrownBy(() -> tamper(agency, "insert-only")).hasMessageContaining("insert-only");
        tamper(agency, "");
        assertThat(proof.verify(YEAR))
                .filteredOn(damage -> damage.agency().equals(agency))
                .extracting(FrozenProof.Damage::part)
                .containsExactly("报告");
        assertThatThrownBy(() -> desk.approve(years.move(agency, HEAD)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("SM3");
        assertThatThrownBy(() -> frozen.current(agency, YEAR)).isInstanceOf(IllegalStateException.class);
    }

    /** @param guard what the database says while its trigger stands; empty to take the trigger away for the while */
    private void tamper(AgencyId agency, String guard) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            if (guard.isEmpty()) {
                jdbc.sql("alter table annualreport.submission disable trigger user")
                        .update();
            }
            jdbc.sql("""
                    update annualreport.submission set document = replace(document, '"year":2022', '"year":2023')
                    where report_id = (select id from annualreport.report where agency_id = :id and year = 2022)""").param("id", agency.value()).update();
            jdbc.sql("alter table annualreport.submission enable trigger user").update();
        });
    }
}
