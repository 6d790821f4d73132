package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyDuties;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.Rating;
import org.yangguang.requests.intake.Ratings;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yangguang.data=target/test-data/apply")
@Import(CaseWorld.class)
class ApplyPagesTests {

    private static final String APPLICANT = "/requests/apply/applicant";
    private static final String INFORMATION = "/requests/apply/information";
    private static final String DELIVERY = "/requests/apply/delivery";
    private static final String REVIEW = "/requests/apply/review";

    @Autowired
    private CaseWorld world;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private AgencyDuties duties;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Ratings ratings;

    @Autowired
    private JdbcClient jdbc;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Agency agency;
    private Visitor visitor;

    @BeforeEach
    void enter() {
        agency = world.agency();
        visitor = new Visitor(site);
        jdbc.sql("delete from requests.attempt").update();
    }

    private Visitor.Answer who(String number) {
        return visitor.post(
                APPLICANT,
                Map.of(
                        "type", "NATURAL_PERSON",
                        "name", "赵小明",
                        "identityProof", "RESIDENT_CARD",
                        "identityNumber", number,
                        "telephone", "13800138000"));
    }

    private Visitor.Answer what(String content) {
        return visitor.post(
                INFORMATION,
                Map.of("matters", content, "agency", agency.agencyId().toString()));
    }

    /** Fills in everything and stops before it is sent. */
    private Visitor.Answer filled(String content) {
        who("11010519491231002X");
        what(content);
        return visitor.post(DELIVERY, Map.of("form", "ELECTRONIC", "way", "DOWNLOAD"));
    }

    private OpenedCase only() {
        List<Long> ids = jdbc.sql("select id from requests.request where agency_id = :agency")
                .param("agency", agency.agencyId().value())
                .query(Long.class)
                .list();
        assertThat(ids).hasSize(1);
        return files.get(ids.getFirst());
    }

    private static String code(Visitor.Answer receipt) {
        return receipt.page().select(".receipt-codes b").last().text();
    }

    private Visitor.Answer ask(String number, String code, String ending) {
        return new Visitor(site).post("/requests/status", Map.of("number", number, "code", code, "ending", ending));
    }

    @Test
    void aResidentAppliesWithoutAnAccountAndWithoutScripts() {
        assertThat(visitor.get("/requests/apply").path()).isEqualTo(APPLICANT);
        assertThat(who("11010519491231002X").path()).isEqualTo(INFORMATION);
        assertThat(what("2020年退耕还林补助发放标准").path()).isEqualTo(DELIVERY);
        Visitor.Answer review = visitor.post(DELIVERY, Map.of("form", "ELECTRONIC", "way", "DOWNLOAD"));
        assertThat(review.path()).isEqualTo(REVIEW);
        assertThat(review.text()).contains("赵小明", "2020年退耕还林补助发放标准", agency.name(), "网上下载");
        Visitor.Answer receipt = visitor.submit(review, REVIEW, Map.of());
        assertThat(receipt.path()).isEqualTo("/requests/apply/receipt");
        OpenedCase one = only();
        assertThat(one.file().state()).isEqualTo(CaseState.UNCONFIRMED);
        assertThat(receipt.text()).contains(one.head().registration());
        assertThat(visitor.get("/requests/apply/receipt.pdf").text()).startsWith("%PDF");
    }

    @Test
    void aDoubleClickIsOneApplication() {
        Visitor.Answer review = filled("2020年退耕还林补助发放标准");
        String first = code(visitor.submit(review, REVIEW, Map.of()));
        assertThat(code(visitor.submit(review, REVIEW, Map.of()))).isEqualTo(first);
        only();
    }

    @Test
    void whatIsWrongIsMarkedAndWhatWasTypedStays() {
        assertThat(who("110105194912310021").text()).contains("证件号码不对", "赵小明");
        who("11010519491231002X");
        assertThat(what("危房").text()).contains("写得太短", "危房");
        what("2020年危房改造补助标准");
        assertThat(visitor.post(DELIVERY, Map.of("form", "PAPER", "way", "E_MAIL"))
                        .text())
                .contains("请填写邮箱", "纸质文件只能邮寄或者当面领取");
        assertThat(visitor.get(APPLICANT).text()).contains("赵小明");
        assertThat(new Visitor(site).get(REVIEW).path()).isEqualTo(APPLICANT);
    }

    @Test
    void agenciesAreFoundByWhatTheyDoAndWhatWasTypedStays() {
        who("11010519491231002X");
        String matter = "养路费" + System.nanoTime();
        duties.enter(agency.agencyId(), matter + "、公交");
        Visitor.Answer found = visitor.post(
                INFORMATION, Map.of("matters", "2020年公交补贴发放明细", "about", matter, "find", "matter", "agency", ""));
        assertThat(found.page().select("input[type=radio][name=agency]").eachAttr("value"))
                .containsExactly(agency.agencyId().toString());
        assertThat(found.text()).contains("2020年公交补贴发放明细", agency.name()).doesNotContain("还有内容需要修改");
        assertThat(found.page().select("#about").val()).isEqualTo(matter);
        Visitor.Answer all = visitor.post(
                INFORMATION, Map.of("matters", "2020年公交补贴发放明细", "about", matter, "find", "all", "agency", ""));
        assertThat(all.page().select("select[name=agency]")).hasSize(1);
    }

    @Test
    void whoFindsNobodyIsSentToTheCountyOffice() {
        who("11010519491231002X");
        agencies.enter(Agency.entered("县政府办" + System.nanoTime(), AgencyKind.COUNTY_OFFICE, null));
        Visitor.Answer found =
                visitor.post(INFORMATION, Map.of("matters", "2020年彩票", "about", "彩票", "find", "matter", "agency", ""));
        assertThat(found.text()).contains("没有找到管这件事的单位，建议向县政府办公室申请");
        assertThat(found.page().select("input[type=radio][name=agency]")).hasSize(1);
    }

    @Test
    void roomIsMadeForAnotherMatter() {
        who("11010519491231002X");
        Map<String, String> more = Map.of("matters", "2020年退耕还林补助发放标准", "more", "1");
        assertThat(visitor.post(INFORMATION, more).page().select("textarea[name=matters]"))
                .hasSize(2);
    }

    @Test
    void onlyAllThreeOpenARequestAndNothingTellsWhichIsWrong() {
        String code = code(visitor.submit(filled("2020年退耕还林补助发放标准"), REVIEW, Map.of()));
        String number = only().head().registration();
        assertThat(ask(number, code, "0000").text()).contains("没有查到").doesNotContain("退耕还林");
        assertThat(ask(number, "AAAA-AAAA-AAAA", "002X").text()).contains("没有查到");
        assertThat(ask(number, code.toLowerCase(), "002x").path()).isEqualTo("/requests/status/case");
        assertThat(ask(number, code, "8000").text()).contains("等待与您确认", "2020年退耕还林补助发放标准");
        assertThat(new Visitor(site).get("/requests/status/case").path()).isEqualTo("/requests/status");
    }

    @Test
    void guessingIsStopped() {
        for (int i = 0; i < 10; i++) {
            ask("2026-001", "AAAA-AAAA-AAAA", "0000");
        }
        assertThat(ask("2026-001", "AAAA-AAAA-AAAA", "0000").text()).contains("查询太频繁");
    }

    @Test
    void anApplicantCorrectsAndWithdraws() {
        String code = code(visitor.submit(filled("2020年退耕还林补助发放标准"), REVIEW, Map.of()));
        LocalDate today = only().file().arrival().on();
        OpenedCase asked = only();
        for (CaseEvent event : List.of(
                new CaseEvent.Confirmed(today, "电话"),
                new CaseEvent.Assigned(today, "li", "李某", null),
                new CaseEvent.CorrectionAsked(today, "请写明乡镇", today.plusDays(20)))) {
            asked = world.add(asked, event, CaseWorld.HANDLER);
        }
        Visitor applicant = new Visitor(site);
        Visitor.Answer page = applicant.post(
                "/requests/status", Map.of("number", asked.head().registration(), "code", code, "ending", "002X"));
        assertThat(page.text()).contains("请您补正申请", "请写明乡镇").doesNotContain("李某");
        assertThat(applicant.get("/requests/status/letters/4.pdf").text()).startsWith("%PDF");
        assertThat(applicant.get("/requests/status/letters/3.pdf").status()).isEqualTo(404);
        assertThat(new Visitor(site).get("/requests/status/letters/4.pdf").status())
                .isEqualTo(404);
        Visitor.Answer corrected =
                applicant.post("/requests/status/case", Map.of("act", "correct", "text", "2020年清泉镇退耕还林补助发放标准"));
        assertThat(corrected.text()).contains("收到您的补正", "2020年清泉镇退耕还林补助发放标准");
        assertThat(only().file().state()).isEqualTo(CaseState.HANDLING);
        assertThat(applicant
                        .post("/requests/status/case", Map.of("act", "withdraw"))
                        .text())
                .contains("请勾选确认");
        assertThat(applicant
                        .post("/requests/status/case", Map.of("act", "withdraw", "sure", "true"))
                        .text())
                .contains("您撤回了申请");
    }

    @Test
    void tooMuchFromOneAddressIsKeptAndNotDiscarded() {
        for (int i = 0; i < 5; i++) {
            visitor = new Visitor(site);
            visitor.submit(filled("2020年第" + i + "批补助名单"), REVIEW, Map.of());
        }
        visitor = new Visitor(site);
        Visitor.Answer refused = visitor.submit(filled("2020年第六批补助名单"), REVIEW, Map.of());
        assertThat(refused.text()).contains("请过一会儿再提交", "2020年第六批补助名单");
        assertThat(visitor.get("/requests/apply").path()).isEqualTo(REVIEW);
    }

    @Test
    void anApplicantRatesTheAnswerOnceThereIsOne() {
        String code = code(visitor.submit(filled("2020年退耕还林补助发放标准"), REVIEW, Map.of()));
        long id = only().head().id();
        Visitor applicant = new Visitor(site);
        Map<String, String> key = Map.of("number", only().head().registration(), "code", code, "ending", "8000");
        assertThat(applicant.post("/requests/status", key).text()).doesNotContain("提交评价");
        Map<String, String> good = Map.of("rating", "CONTENT", "text", "说得清楚");
        assertThat(applicant.post("/requests/status/rating", good).text()).contains("办结以后再请您评价");
        applicant.post("/requests/status/case", Map.of("act", "withdraw", "sure", "true"));
        assertThat(applicant.post("/requests/status/rating", Map.of("text", "")).text())
                .contains("请选择满意程度");
        assertThat(applicant.post("/requests/status/rating", good).page().text())
                .contains("您的评价：满意。说得清楚");
        assertThat(applicant
                        .post("/requests/status/rating", Map.of("rating", "DISCONTENT"))
                        .page()
                        .text())
                .contains("您的评价：不满意");
        assertThat(ratings.of(id)).contains(new Ratings.Rated(Rating.DISCONTENT, "", null));
        assertThat(new Visitor(site).post("/requests/status/rating", good).path())
                .isEqualTo("/requests/status");
    }
}
