package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ReportPagesTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    PublishedYear example;

    private String report;

    @BeforeEach
    void enter() {
        report = "/reports/" + example.published("明川县教育局") + "/" + ExampleYear.YEAR;
    }

    @Test
    void listNamesTheAgenciesOfTheYearWithTheirFigures() {
        assertThat(http.get().uri("/reports"))
                .hasStatusOk()
                .hasViewName("annualreport/portal/list")
                .bodyText()
                .contains("明川县教育局", "2022年度政府信息公开工作年度报告", report);
    }

    @Test
    void listFindsAgenciesByPartOfTheirName() {
        assertThat(http.get().uri("/reports?year=2022&q=教育")).bodyText().contains("共 1 份报告");
        assertThat(http.get().uri("/reports?year=2022&q=水务")).bodyText().contains("没有找到名称相符的单位");
    }

    @Test
    void reportShowsItsSectionsAndLinksItsFigures() {
        assertThat(http.get().uri(report))
                .hasStatusOk()
                .hasViewName("annualreport/portal/report")
                .bodyText()
                .contains("一、总体情况", "六、其他需要报告的事项", "national-3", report + "/figures/table3.1.natural_person");
    }

    @ParameterizedTest
    @CsvSource({
        "table3.1.natural_person, 2022-1, 2021-9",
        "table3.2.total, 2021-9, 2022-1",
        "table3.3.4.1.total, 2022-1, 2022-2",
        "table3.4.total, 2022-2, 2022-1",
        "requests.late, 2022-1, 2021-9",
        "table2.normative_documents.in_force, 明教规发〔2022〕1号, 2022-1",
        "table4.reconsideration.upheld, 明复〔2022〕1号, 2022-2",
        "channels.website, F1, 2022-2"
    })
    void figureOpensExactlyTheRecordsItCounts(String figure, String counted, String other) {
        assertThat(http.get().uri(report + "/figures/" + figure))
                .hasStatusOk()
                .hasViewName("annualreport/portal/figure")
                .bodyText()
                .contains(">" + counted + "<")
                .doesNotContain(">" + other + "<");
    }

    @Test
    void listsBehindFiguresNameNoApplicantAndNoContent() {
        assertThat(http.get().uri(report + "/figures/table3.1.total"))
                .bodyText()
                .doesNotContain("王某某", "义务教育招生计划");
    }

    @Test
    void whatPeopleTypedIsShownAsTextAndNeverAsMarkup() {
        assertThat(http.get().uri(report + "/figures/table2.normative_documents.made"))
                .bodyText()
                .contains("关于&lt;b&gt;义务教育&lt;/b&gt;招生的通知");
    }

    @Test
    void emptyListSaysSo() {
        assertThat(http.get().uri(report + "/figures/table2.licences"))
                .hasStatusOk()
                .bodyText()
                .contains("没有这样的记录");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports?year=1999",
                "/reports/999999/2022",
                "/reports/1/1999",
                "REPORT/report.exe",
                "REPORT/figures/none",
                "REPORT/figures/table3.1.total?page=2"
            })
    void whatIsNotThereIsSaidInPlainChinese(String address) {
        assertThat(http.get().uri(address.replace("REPORT", report)).accept("text/html"))
                .hasStatus(404)
                .bodyText()
                .contains("没有");
    }
}
