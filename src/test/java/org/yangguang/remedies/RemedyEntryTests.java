package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.identity.Duty;

/** Entering cases and finding them again. */
class RemedyEntryTests extends RemedyFixture {

    @Test
    void blankFormsAskWhatTheirKindNeeds() {
        assertThat(get(handler, RECONSIDERATIONS + "/new"))
                .hasStatusOk()
                .hasViewName("remedies/desk/form")
                .bodyText()
                .contains("登记行政复议", "复议机关", "延长天数")
                .doesNotContain("起诉方式");
        assertThat(get(handler, LAWSUITS + "/new")).bodyText().contains("登记行政诉讼", "审理法院", "起诉方式", "被告身份");
    }

    @Test
    void reconsiderationStandsOnItsPageWithItsTimes() {
        String path = opened();
        assertThat(get(handler, path))
                .hasStatusOk()
                .hasViewName("remedies/desk/case")
                .bodyText()
                .contains("明复〔2026〕1号", agency.name(), "书面答复复议机关", "截至 2026 年 3 月 13 日", "第五十四条")
                .contains("登记行政复议（张承办）");
    }

    @Test
    void lawsuitAfterAReconsiderationIsLinkedBothWays() {
        String earlier = opened();
        String path = opened(LAWSUITS, lawsuit("route", "AFTER_RECONSIDERATION", "reconsideration", "明复〔2026〕1号"));
        assertThat(get(handler, path)).bodyText().contains("复议后起诉", "href=\"" + earlier + "\"", "向法院答辩并提交证据");
        assertThat(get(handler, earlier)).bodyText().contains("href=\"" + path + "\"");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        assertThat(post(handler, LAWSUITS, lawsuit("caseNumber", "", "route", "", "note", "第三人起诉")))
                .hasStatusOk()
                .hasViewName("remedies/desk/form")
                .bodyText()
                .contains("请填写案号", "请选择起诉方式", "明川县人民法院", "第三人起诉", "2026-05-11");
        assertThat(cases.of(List.of(agency.agencyId()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            noticedOn     | 2026-03-01 | 不能晚于收到通知日期
            acceptedOn    | 2026-02-27 | 不能晚于受理日期
            repliedOn     | 2026-03-05 | 不能晚于答复日期
            filedOn       | 2999-01-01 | 不能晚于今天
            extendedDays  | 31         | 最多延长 30 日
            extendedDays  | 10         | 只有适用普通程序
            filedOn       | 2026-02-30 | 没有这一天
            """)
    void factsThatContradictEachOtherAreRefused(String field, String value, String message) {
        assertThat(post(handler, RECONSIDERATIONS, reconsideration(field, value)))
                .hasStatusOk()
                .bodyText()
                .contains(message, "明川县人民政府");
    }

    @Test
    void numberThatTheAgencyHasAlreadyIsRefused() {
        opened();
        assertThat(post(handler, RECONSIDERATIONS, reconsideration()))
                .bodyText()
                .contains("已经登记了案号为");
    }

    @Test
    void reconsiderationThatIsNotOnRecordCannotBeNamed() {
        assertThat(post(handler, LAWSUITS, lawsuit("route", "AFTER_RECONSIDERATION", "reconsideration", "明复〔2020〕9号")))
                .bodyText()
                .contains("没有案号为“明复〔2020〕9号”的行政复议");
    }

    @Test
    void registrationThatIsNotOnRecordIsStoredAndSaid() {
        assertThat(get(handler, opened())).bodyText().contains("没有登记号为“2026-7”的申请，请核对");
    }

    @Test
    void caseOfAnotherAgencyIsNobodyElsesBusiness() {
        String path = opened();
        var stranger = with(entered("水务局"), Duty.HANDLER);
        assertThat(get(stranger, path)).hasStatus(403);
        assertThat(get(stranger, path + "/edit")).hasStatus(403);
        assertThat(post(stranger, path, reconsideration())).hasStatus(403);
        assertThat(post(stranger, path + "/close", reconsideration())).hasStatus(403);
        assertThat(post(stranger, RECONSIDERATIONS, reconsideration())).hasStatus(403);
        assertThat(get(stranger, LIST)).hasStatusOk().bodyText().doesNotContain(agency.name());
    }

    @Test
    void leaderReadsAndTheCountyOfficeWritesForAll() {
        String path = opened();
        var leader = with(entered("县政府"), Duty.LEADER);
        assertThat(get(leader, path)).hasStatusOk().bodyText().doesNotContain("登记结果", "添加文书", "/edit");
        assertThat(get(leader, path + "/edit")).hasStatus(403);
        assertThat(post(with(entered("政务公开办"), Duty.COUNTY_DISCLOSURE_OFFICE), LAWSUITS, lawsuit()))
                .hasStatus3xxRedirection();
        assertThat(found(RemedyKind.LAWSUIT, "（2026）明行初1号").open()).isTrue();
    }
}
