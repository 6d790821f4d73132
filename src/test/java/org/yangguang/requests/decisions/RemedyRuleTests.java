package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.requests.Outcome;

class RemedyRuleTests {

    private static final RemedyRule RULE =
            new RemedyRule(new RemedySettings("明川县人民政府", "某市人民政府", "某市主管部门", "基层法院", "中级法院"));

    /** Outcome, and the way on 2023-12-31, 2024-01-01, 2025-05-31 and 2025-06-01. */
    private static final String WAYS = """
            3.1 CHOICE CHOICE CHOICE CHOICE
            3.2 CHOICE FIRST FIRST FIRST
            3.3.1 CHOICE FIRST FIRST FIRST
            3.3.2 CHOICE FIRST FIRST FIRST
            3.3.3 CHOICE FIRST FIRST FIRST
            3.3.4 CHOICE FIRST FIRST FIRST
            3.3.5 CHOICE FIRST FIRST FIRST
            3.3.6 CHOICE FIRST FIRST FIRST
            3.3.7 CHOICE FIRST FIRST FIRST
            3.3.8 CHOICE CHOICE CHOICE ALONE
            3.4.1 CHOICE CHOICE CHOICE CHOICE
            3.4.2 CHOICE CHOICE CHOICE ALONE
            3.4.3 CHOICE CHOICE CHOICE CHOICE
            3.5.1 CHOICE CHOICE CHOICE ALONE
            3.5.2 CHOICE CHOICE CHOICE CHOICE
            3.5.3 CHOICE CHOICE CHOICE ALONE
            3.5.4 CHOICE CHOICE CHOICE CHOICE
            3.5.5 CHOICE CHOICE CHOICE CHOICE
            3.6.1 CHOICE CHOICE CHOICE CHOICE
            3.6.2 CHOICE CHOICE CHOICE CHOICE
            3.6.3 NONE NONE NONE NONE
            """;

    @Test
    void theWayFollowsOutcomeAndDay() {
        assertThat(Arrays.stream(Outcome.values())
                        .map(RemedyRuleTests::ways)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(WAYS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-31 | COUNTY_GOVERNMENT | 有管辖权的行政复议机关 | 中级法院 | 第九条第一款
            2023-12-31 | DEPARTMENT        | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2023-12-31 | JUSTICE_BUREAU    | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2023-12-31 | VERTICAL          | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2023-12-31 | TOWNSHIP          | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2023-12-31 | STREET_OFFICE     | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2023-12-31 | AUTHORISED_UNIT   | 有管辖权的行政复议机关 | 基层法院 | 第九条第一款
            2024-01-01 | COUNTY_GOVERNMENT | 某市人民政府               | 中级法院 | 第二十四条第一款第（二）项
            2024-01-01 | DEPARTMENT        | 明川县人民政府              | 基层法院 | 第二十四条第一款第（一）项
            2024-01-01 | JUSTICE_BUREAU    | 明川县人民政府或者某市主管部门 | 基层法院 | 第二十八条
            2024-01-01 | VERTICAL          | 某市主管部门               | 基层法院 | 第二十七条
            2024-01-01 | TOWNSHIP          | 明川县人民政府              | 基层法院 | 第二十四条第一款第（二）项
            2025-06-01 | STREET_OFFICE     | 明川县人民政府              | 基层法院 | 第二十四条第一款第（三）项
            2025-06-01 | AUTHORISED_UNIT   | 明川县人民政府              | 基层法院 | 第二十四条第一款第（四）项
            """)
    void authorityAndCourtFollowTheDecider(LocalDate day, Decider decider, String authority, String court, String law) {
        RemedyParagraph paragraph =
                RULE.paragraph(day, Outcome.STATE_SECRET, decider).orElseThrow();

        assertThat(paragraph.authority()).isEqualTo(authority);
        assertThat(paragraph.court()).contains(court);
        assertThat(paragraph.citations()).extracting(Citation::place).contains(law);
        assertThat(paragraph.text()).contains("向" + authority + "申请行政复议", "向" + court + "提起行政诉讼");
        assertThat(paragraph.firstReconsideration()).isEqualTo(day.getYear() >= 2024);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-12-31 | STATE_SECRET           | 如对本答复不服，可以自收到本答复之日起60日内向有管辖权的行政复议机关申请行政复议，也可以自收到本答复之日起6个月内依法向基层法院提起行政诉讼。
            2024-01-01 | STATE_SECRET           | 如对本决定不服，应当自收到本决定之日起60日内先向明川县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向基层法院提起行政诉讼。
            2024-01-01 | PARTLY_GRANTED         | 如对本决定不予公开的部分不服，应当自收到本决定之日起60日内先向明川县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向基层法院提起行政诉讼。对本决定的其他部分不服的，可以自收到本决定之日起60日内向明川县人民政府申请行政复议，也可以自收到本决定之日起6个月内依法向基层法院提起行政诉讼。
            2025-06-01 | ADMINISTRATIVE_ENQUIRY | 如对本答复不服，可以自收到本答复之日起60日内向明川县人民政府申请行政复议。
            2025-06-01 | OTHERWISE_CLOSED       |
            """)
    void saysWhatIsOpenAndUntilWhen(LocalDate day, Outcome outcome, String text) {
        assertThat(RULE.paragraph(day, outcome, Decider.TOWNSHIP)
                        .map(RemedyParagraph::text)
                        .orElse(null))
                .isEqualTo(text);
    }

    private static String ways(Outcome outcome) {
        return outcome.code() + " "
                + "2023-12-31 2024-01-01 2025-05-31 2025-06-01"
                        .transform(days -> Arrays.stream(days.split(" "))
                                .map(LocalDate::parse)
                                .map(day ->
                                        RemedyLaw.on(day).way(outcome).name().replace("RECONSIDERATION_", ""))
                                .collect(Collectors.joining(" ")));
    }
}
