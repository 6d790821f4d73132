package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.annualreport.ExampleYear.YEAR;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.annualreport.frozen.Fingerprint;
import org.yangguang.organisation.AgencyId;

@SpringBootTest
@AutoConfigureMockMvc
class AnnexTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportVisibility visibility;

    private byte[] file(AgencyId agency) {
        return http.get()
                .uri("/reports/" + agency + "/" + YEAR + "/annex.csv")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void rowsOfTheFileAloneAddUpToTableThree() throws java.io.IOException {
        AgencyId agency = years.published("明川县附件局");
        Map<String, Integer> table = new HashMap<>();
        for (CSVRecord row : rows(file(agency))) {
            String column = row.get("申请人类型");
            add(table, "是".equals(row.get("上年结转")) ? "2" : "1", column);
            if (!row.get("处理结果").isEmpty()) {
                add(table, row.get("处理结果").split(" ", 2)[0], column);
                add(table, "3.7", column);
            }
            if ("是".equals(row.get("结转下年"))) {
                add(table, "4", column);
            }
        }
        ReportFigures figures = visibility.get(agency, YEAR).report().figures();
        for (Table3Row row : Table3Row.ALL) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                String label = column.label().replace("\u200b", "");
                assertThat(BigDecimal.valueOf(table.getOrDefault(row.code() + "/" + label, 0)))
                        .as(row.code() + " " + label)
                        .isEqualByComparingTo(figures.orZero(row.figure(column)));
            }
        }
    }

    private static void add(Map<String, Integer> table, String row, String column) {
        table.merge(row + "/" + column, 1, Integer::sum);
        table.merge(row + "/总计", 1, Integer::sum);
    }

    private static List<CSVRecord> rows(byte[] file) throws java.io.IOException {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void fileNamesNobodyAndHasTheHashThatThePageShows() {
        AgencyId agency = years.published("明川县附件局");
        byte[] file = file(agency);
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("序号,申请人类型,收到日期,办结日期,处理结果,上年结转,结转下年", "3.4.1 本机关不掌握相关政府信息")
                .doesNotContain("王某某", "义务教育", "2022-1,", "2021-9,");
        assertThat(Fingerprint.of(file))
                .isEqualTo(visibility.get(agency, YEAR).frozen().annexHash());
    }
}
