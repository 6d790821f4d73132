package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.organisation.AgencyId;

@SpringBootTest
@AutoConfigureMockMvc
class YearFiguresPagesTests {

    private static final String PATH = "/reports/figures";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PublishedYear example;

    @Autowired
    private ExampleYear unpublished;

    private AgencyId agency;

    @BeforeEach
    void enter() {
        agency = example.published("明川县教育局");
    }

    private String body(String path) {
        return new String(
                http.get().uri(path).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<List<String>> csv(String chart) {
        return Stream.of(body(PATH + "/" + chart + ".csv?year=2022&agency=" + agency)
                        .substring(1)
                        .split("\r\n"))
                .map(line -> List.of(line.split(",")))
                .toList();
    }

    @Test
    void yearOfAnAgencyIsDrawnAndItsFiguresLeadToTheirLists() {
        assertThat(http.get().uri(PATH + "?year=2022&agency=" + agency))
                .hasStatusOk()
                .hasViewName("annualreport/portal/figures")
                .bodyText()
                .contains("明川县教育局，2022 年 1 月 1 日至 12 月 31 日", "从哪里公开", "每个月公开多少", "每一天", "申请了多久答复")
                .contains("/reports/" + agency + "/2022/figures/channels.website", "role=\"img\"", "2022-1（逾期）")
                .doesNotContain("王某某", "义务教育招生计划");
    }

    @Test
    void tablesAddUpToTheReport() {
        List<List<String>> months = csv("months");
        assertThat(months.getFirst()).containsExactly("月份", "全部", "其中政府网站");
        assertThat(months).hasSize(14);
        long total = months.subList(1, 13).stream()
                .mapToLong(row -> Long.parseLong(row.get(1)))
                .sum();
        assertThat(months.getLast().get(1)).isEqualTo(Long.toString(total));
        assertThat(csv("days").stream()
                        .skip(1)
                        .mapToLong(row -> Long.parseLong(row.get(1)))
                        .sum())
                .isEqualTo(total);
        assertThat(csv("channels").getLast().get(1)).isEqualTo(Long.toString(total));
        assertThat(body("/reports/" + agency + "/2022/figures/channels.total"))
                .contains("<b class=\"num\">" + total + "</b>");
    }

    @Test
    void whatIsNotPublishedIsNotInTheSumAndCannotBeChosen() {
        AgencyId writing = unpublished.entered("明川县水务局");
        String together = body(PATH + "?year=2022");
        assertThat(together).contains("明川县教育局").doesNotContain("明川县水务局");
        assertThat(http.get().uri(PATH + "?year=2022&agency=" + writing)).hasStatus(404);
        assertThat(http.get().uri(PATH + "/months.csv?year=2022&agency=" + writing))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=1999", "/nothing.csv?year=2022", "/months.csv?year=1999"})
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(http.get().uri(PATH + path)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"/reports?year=2022, /reports/figures?year=2022", "/, /reports/figures?year=2022"})
    void listAndFrontPageLeadHere(String path, String link) {
        assertThat(body(path)).contains(link);
    }
}
