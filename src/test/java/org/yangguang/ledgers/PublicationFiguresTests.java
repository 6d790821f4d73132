package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Actor;
import org.yangguang.statistics.YearStatistics;

/** Figures of table 2, of channels and of activities, by their days. */
@SpringBootTest
class PublicationFiguresTests {

    @Autowired
    LedgerImport ledgers;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    YearStatistics statistics;

    @TempDir
    Path folder;

    private AgencyId agency;

    @BeforeEach
    void bring() {
        agency = agencies.named("单位")
                .orElseGet(() -> agencies.enter(Agency.entered("单位", AgencyKind.DEPARTMENT, null)))
                .agencyId();
        LedgerFolder ledger = new LedgerFolder(folder)
                .with(
                        LedgerSheet.DOCUMENTS,
                        "文号=1;标题=甲;类别=行政规范性文件;成文日期=2021-01-01",
                        "文号=2;标题=乙;类别=行政规范性文件;成文日期=2021-12-31",
                        "文号=3;标题=丙;类别=行政规范性文件;成文日期=2015-05-01;废止日期=2021-12-31;状态=废止",
                        "文号=4;标题=丁;类别=行政规范性文件;成文日期=2015-05-01;废止日期=2022-01-01;状态=现行有效",
                        "文号=5;标题=戊;类别=行政规范性文件;成文日期=2022-01-01",
                        "文号=6;标题=己;类别=行政规范性文件;成文日期=2020-12-31;废止日期=2021-06-01;状态=失效")
                .with(
                        LedgerSheet.ENFORCEMENT,
                        "决定书文号=1;类别=行政许可;决定日期=2021-01-01;数量=40",
                        "决定书文号=2;类别=行政许可;决定日期=2021-12-31",
                        "决定书文号=3;类别=行政处罚;决定日期=2021-06-01;数量=0",
                        "决定书文号=4;类别=行政强制;决定日期=2022-01-01;数量=7")
                .with(
                        LedgerSheet.FEES,
                        "编号=1;项目=登记费;收费日期=2021-12-31;金额(元)=1234567.89",
                        "编号=2;项目=信息处理费;收费日期=2021-01-01;金额(元)=0.01",
                        "编号=3;项目=登记费;收费日期=2022-01-01;金额(元)=5000")
                .with(
                        LedgerSheet.ACTIVITIES,
                        "编号=1;类别=政务公开专区;日期=2019-05-01;名称=旧专区",
                        "编号=2;类别=政务公开专区;日期=2021-05-01;名称=新专区;数量=3",
                        "编号=3;类别=政府公报;日期=2021-02-01;名称=第1期;数量=300",
                        "编号=4;类别=政府公报;日期=2021-04-01;名称=第2期;数量=320",
                        "编号=5;类别=督查指导;日期=2021-04-01;名称=督查");
        ledgers.run(
                new LedgerImport.Order(ledger.path(), agency, 2021, Recorded.Known.AMEND, true, Actor.PROGRAM),
                LedgerProgress.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "table2.normative_documents.made,     2021, 2",
        "table2.normative_documents.repealed, 2021, 2",
        "table2.normative_documents.in_force, 2021, 3",
        "table2.normative_documents.made,     2022, 1",
        "table2.normative_documents.repealed, 2022, 1",
        "table2.normative_documents.in_force, 2022, 3",
        "table2.licences,                     2021, 41",
        "table2.penalties,                    2021, 0",
        "table2.compulsory_measures,          2021, 0",
        "table2.compulsory_measures,          2022, 7",
        "table2.fees_10k_yuan,                2021, 123.45679",
        "table2.fees_10k_yuan,                2022, 0.5",
        "table2.fees_10k_yuan,                2020, 0",
        "activities.disclosure_zones,         2020, 1",
        "activities.disclosure_zones,         2021, 2",
        "activities.gazette_issues,           2021, 2",
        "activities.gazette_copies,           2021, 620",
        "activities.guidance_visits,          2021, 1"
    })
    void figureCountsByDay(String key, int year, String expected) {
        assertThat(statistics.figures(agency, year).get(key).toPlainString()).isEqualTo(expected);
    }
}
