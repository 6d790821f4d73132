package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentPaperDesk;
import org.yangguang.requests.amendments.AmendmentState;
import org.yangguang.requests.amendments.Amendments;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.shared.Actor;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yangguang.data=target/test-data/amend")
@Import(CaseWorld.class)
class AmendPagesTests {

    private static final String AMEND = "/requests/amend";
    private static final String REVIEW = "/requests/amend/review";
    private static final String STATUS = "/requests/status/amendment";

    @Autowired
    private CaseWorld world;

    @Autowired
    private Amendments amendments;

    @Autowired
    private AmendmentDesk desk;

    @Autowired
    private AmendmentPaperDesk papers;

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

    private Map<String, String> filled() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("agency", agency.agencyId().toString());
        fields.put("record", "房屋登记证明");
        fields.put("wrong", "面积记为85平方米");
        fields.put("right", "面积应为95平方米");
        fields.put("evidence", "测绘报告在县档案馆");
        fields.put("type", "NATURAL_PERSON");
        fields.put("name", "赵小明");
        fields.put("identityProof", "RESIDENT_CARD");
        fields.put("identityNumber", "11010519491231002X");
        fields.put("telephone", "13800138000");
        fields.put("way", "DOWNLOAD");
        return fields;
    }

    private Visitor.Answer sent() {
        return visitor.submit(visitor.post(AMEND, filled()), REVIEW, Map.of());
    }

    private Amendment only() {
        return amendments.get(jdbc.sql("select id from requests.amendment where agency_id = :agency")
                .param("agency", agency.agencyId().value())
                .query(Long.class)
                .single());
    }

    private Amendment add(AmendmentEvent event, Actor by) {
        return desk.add(only().id(), only().version(), event, null, by);
    }

    private static String code(Visitor.Answer receipt) {
        return receipt.page().select(".receipt-codes b").last().text();
    }

    private Visitor.Answer ask(Visitor by, String number, String code, String ending) {
        return by.post("/requests/status", Map.of("number", number, "code", code, "ending", ending));
    }

    @Test
    void aResidentAsksWithoutAnAccountAndWithoutScripts() {
        assertThat(visitor.get("/requests/apply").page().select("a[href=/requests/amend]"))
                .hasSize(1);
        assertThat(visitor.get(AMEND).text()).contains("条例没有规定期限");
        Visitor.Answer review = visitor.post(AMEND, filled());
        assertThat(review.path()).isEqualTo(REVIEW);
        assertThat(review.text()).contains("赵小明", "面积应为95平方米", agency.name(), "网上下载");
        Visitor.Answer receipt = visitor.submit(review, REVIEW, Map.of());
        assertThat(receipt.path()).isEqualTo("/requests/amend/receipt");
        assertThat(receipt.text()).contains(only().registration());
        assertThat(visitor.get("/requests/amend/receipt.pdf").text()).startsWith("%PDF");
        assertThat(visitor.post("/requests/amend/forget", Map.of()).path()).isEqualTo(AMEND);
        assertThat(visitor.get("/requests/amend/receipt").path()).isEqualTo(AMEND);
    }

    @Test
    void aDoubleClickIsOneRequest() {
        Visitor.Answer review = visitor.post(AMEND, filled());
        String first = code(visitor.submit(review, REVIEW, Map.of()));
        assertThat(code(visitor.submit(review, REVIEW, Map.of()))).isEqualTo(first);
        only();
    }

    @Test
    void whatIsWrongIsMarkedAndWhatWasTypedStays() {
        Map<String, String> fields = filled();
        fields.putAll(Map.of("evidence", "", "identityNumber", "110105194912310021", "way", "E_MAIL"));
        fields.remove("agency");
        Visitor.Answer wrong = visitor.post(AMEND, fields);
        assertThat(wrong.text()).contains("请附上证据，或者写明证据是什么", "证件号码不对", "请填写邮箱", "请选择向哪个单位提出", "面积应为95平方米", "赵小明");
        assertThat(visitor.get(REVIEW).path()).isEqualTo(AMEND);
    }

    @Test
    void tooMuchFromOneAddressIsKeptAndNotDiscarded() {
        for (int i = 0; i < 5; i++) {
            visitor = new Visitor(site);
            sent();
        }
        visitor = new Visitor(site);
        assertThat(sent().text()).contains("请过一会儿再提交", "面积应为95平方米");
    }

    @Test
    void onlyAllThreeOpenItAndNoTicketOpensAnother() {
        String code = code(sent());
        String number = only().registration();
        assertThat(ask(new Visitor(site), number, code, "0000").text())
                .contains("没有查到")
                .doesNotContain("房屋登记证明");
        assertThat(ask(new Visitor(site), number.substring(1), code, "8000").path())
                .as("without the character before the year")
                .isEqualTo(STATUS);
        Visitor own = new Visitor(site);
        assertThat(ask(own, number, code.toLowerCase(), "002x").text()).contains("核查中", "内部时限", "条例没有规定");
        assertThat(own.get("/requests/status/case").path()).isEqualTo("/requests/status");
        assertThat(new Visitor(site).get(STATUS).path()).isEqualTo("/requests/status");
    }

    @Test
    void furtherEvidenceAndAWithdrawalAreSentOnThePage() {
        String code = code(sent());
        LocalDate today = only().file().arrival().on();
        add(new AmendmentEvent.EvidenceAsked(today, "请提供测绘报告", today.plusDays(20)), CaseWorld.HANDLER);
        Visitor own = new Visitor(site);
        assertThat(ask(own, only().registration(), code, "8000").text())
                .contains("请您补充证据", "请提供测绘报告")
                .doesNotContain("李某");
        assertThat(own.get(STATUS + "/letters/2.pdf").text()).startsWith("%PDF");
        assertThat(own.get(STATUS + "/letters/1.pdf").status()).isEqualTo(404);
        assertThat(new Visitor(site).get(STATUS + "/letters/2.pdf").status()).isEqualTo(404);
        assertThat(own.post(STATUS, Map.of("act", "evidence", "text", " ")).text())
                .contains("请附上证据");
        assertThat(own.post(STATUS, Map.of("act", "evidence", "text", "报告编号12")).text())
                .contains("收到您补充的证据");
        assertThat(only().state()).isEqualTo(AmendmentState.HANDLING);
        assertThat(own.post(STATUS, Map.of("act", "withdraw")).text()).contains("请勾选确认");
        assertThat(own.post(STATUS, Map.of("act", "withdraw", "sure", "true")).text())
                .contains("您撤回了申请");
        assertThat(own.post(STATUS, Map.of("act", "evidence", "text", "还有")).text())
                .contains("已撤回");
    }

    @Test
    void whatTheOfficeKeepsForItselfIsNotNamed() {
        String code = code(sent());
        Resource note = new ByteArrayResource("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public String getFilename() {
                return "内部核查笔录.pdf";
            }
        };
        papers.add(only().id(), List.of(note), CaseWorld.HANDLER);
        Visitor own = new Visitor(site);
        assertThat(ask(own, only().registration(), code, "8000").text())
                .contains("测绘报告在县档案馆")
                .doesNotContain("内部核查笔录");
    }

    @Test
    void aRefusalIsToldWithItsRemedyAndWhatTheOfficeConsidersIsNot() {
        String code = code(sent());
        LocalDate today = only().file().arrival().on();
        add(new AmendmentEvent.Rejection(today, "档案与登记一致"), CaseWorld.HANDLER);
        Visitor own = new Visitor(site);
        assertThat(ask(own, only().registration(), code, "8000").text()).doesNotContain("档案与登记一致", "待审批理由");
        add(new AmendmentEvent.Approved(today, "内部意见"), CaseWorld.HEAD);
        assertThat(own.get(STATUS).text()).contains("不予更正", "档案与登记一致").doesNotContain("内部意见", "周某");
        for (String format : new String[] {"pdf", "docx", "ofd"}) {
            assertThat(own.get(STATUS + "/letters/3." + format).status()).isEqualTo(200);
        }
    }
}
