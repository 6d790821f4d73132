package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.annualreport.text.Section;
import org.yangguang.channels.Dispatch;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Recorded;

/** State of a report × output of the portal: nothing unpublished reaches the public. */
@SpringBootTest(properties = "yangguang.site.name=公开范围测试")
@AutoConfigureMockMvc
@DirtiesContext
class ReportVisibilityTests {

    private static final String REASON = "第五部分请写得具体一些";

    @Autowired
    MockMvcTester http;

    @Autowired
    ExampleYear example;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportDesk desk;

    @Autowired
    ReportTexts texts;

    @Autowired
    TextDesk writing;

    @Autowired
    ReportVisibility visibility;

    @Autowired
    AnnualReports reports;

    @Autowired
    DispatchRegister dispatches;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AgencyDesk agencyDesk;

    @Autowired
    PlatformTransactionManager transactions;

    @ParameterizedTest
    @EnumSource
    void publicSeesPublishedReportsOnly(ReportStatus status) {
        String name = "明川县" + status.label() + "局";
        AgencyId agency = example.entered(name);
        take(agency, status);
        boolean shown = status == ReportStatus.PUBLISHED;
        String report = "/reports/" + agency + "/" + YEAR;
        for (String output :
                List.of("", "/report.pdf", "/report.json", "/report.html", "/figures/table3.1.total", "/annex.csv")) {
            assertThat(http.get().uri(report + output).accept("*/*"))
                    .as(status + output)
                    .hasStatus(shown ? 200 : 404);
        }
        String list = body("/reports?year=" + YEAR);
        assertThat(list.contains(name)).as("list").isEqualTo(shown);
        assertThat(body("/reports?year=" + YEAR + "&q=" + status.label()).contains("共 1 份报告"))
                .as("search")
                .isEqualTo(shown);
    }

    private void take(AgencyId agency, ReportStatus status) {
        if (status == ReportStatus.DRAFTING) {
            return;
        }
        desk.submit(years.move(agency, WRITER), null);
        switch (status) {
            case RETURNED -> desk.sendBack(years.move(agency, HEAD), REASON);
            case APPROVED -> desk.approve(years.move(agency, HEAD));
            case PUBLISHED -> {
                desk.approve(years.move(agency, HEAD));
                desk.publish(years.move(agency, HEAD));
            }
            case DRAFTING, SUBMITTED -> {}
        }
    }

    private String body(String address) {
        try {
            return http.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void yearsAndFrontPageCountPublishedReportsOnly() {
        AgencyId agency = years.published("明川县年度局");
        reports.open(agency, YEAR + 1);
        assertThat(body("/reports")).doesNotContain((YEAR + 1) + " 年");
        assertThat(body("/")).contains(YEAR + " 年，公开了什么").doesNotContain((YEAR + 1) + " 年，公开了什么");
        assertThat(body("/reports/" + agency + "/" + YEAR)).doesNotContain("/" + (YEAR + 1));
        assertThat(http.get().uri("/reports?year=" + (YEAR + 1))).hasStatus(404);
    }

    @Test
    void figuresOfListsAreThoseThatWereFrozen() {
        AgencyId agency = years.published("明川县清单局");
        PublicReport shown = visibility.get(agency, YEAR);
        List<String> keys = List.of("table3.1.total", "channels.total", "no.such.figure");
        ReportVisibility.PublicFigures listed = visibility.figures(YEAR, keys).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow();
        assertThat(listed.name()).isEqualTo("明川县清单局");
        assertThat(listed.kind()).isEqualTo(shown.report().agency().kind());
        assertThat(listed.figures().values()).containsOnlyKeys("table3.1.total", "channels.total");
        for (String key : keys) {
            assertThat(listed.figures().orZero(key))
                    .isEqualTo(shown.report().figures().orZero(key));
        }
    }

    @Test
    void publishedEditionStaysPublicUntilItsCorrectionIs() {
        AgencyId agency = years.published("明川县更正局");
        String page = "/reports/" + agency + "/" + YEAR;
        desk.openCorrection(years.move(agency, WRITER), "补录了一条公开信息");
        Dispatch late =
                new Dispatch("F9", "补录", LocalDate.of(2022, 8, 1), Dispatch.Category.WEBSITE, Dispatch.Form.TEXT, null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> dispatches.record(agency, List.of(late), Recorded.Known.REPORT));
        TextEdition problems = texts.current(agency, YEAR).get(Section.PROBLEMS.ordinal());
        writing.save(new TextDesk.Order(agency, YEAR, Section.PROBLEMS, problems.number(), "更正后的问题。", false, WRITER));
        assertThat(body(page)).doesNotContain("更正后的问题", "更正后的第 2 版");
        assertThat(body(page + "/figures/channels.website")).contains("报告数字冻结于", "此后记录有变动");
        years.publish(agency);
        assertThat(body(page)).contains("更正后的问题", "更正后的第 2 版，更正原因：补录了一条公开信息");
        assertThat(body(page + "/figures/channels.website")).doesNotContain("此后记录有变动");
    }

    @Test
    void pageOfAnAgencyThatEndedSaysWhoAnswersForIt() {
        AgencyId agency = years.published("明川县原旅游局");
        AgencyId heir = example.entered("明川县文化旅游局");
        String page = "/reports/" + agency + "/" + YEAR;
        assertThat(body(page)).doesNotContain("撤销或者合并");
        int version = agencies.get(agency).version();
        agencyDesk.end(agency, version, LocalDate.of(YEAR, 12, 31), heir, WRITER);
        assertThat(body(page)).contains("撤销或者合并，其政府信息公开工作现由明川县文化旅游局负责。");
        assertThat(body("/reports?year=" + YEAR)).contains("明川县原旅游局");
    }

    @Test
    void pageShowsTheHashesAndHowToComputeThemAgain() {
        AgencyId agency = years.published("明川县校验局");
        assertThat(body("/reports/" + agency + "/" + YEAR))
                .contains("报告内容 SM3", "表三附件 SM3", "openssl dgst -sm3", "/annex.csv");
    }
}
