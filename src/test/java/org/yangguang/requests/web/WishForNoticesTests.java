package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseWorld;

/** Whether applicants want notices, as the portal asks without scripts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yangguang.data=target/test-data/apply")
@Import(CaseWorld.class)
class WishForNoticesTests {

    private static final String DELIVERY = "/requests/apply/delivery";
    private static final String REVIEW = "/requests/apply/review";

    @Autowired
    private CaseWorld world;

    @Autowired
    private Applications applications;

    @Autowired
    private JdbcClient jdbc;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Agency agency;
    private Visitor visitor;
    private Visitor.Answer receipt;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from requests.attempt").update();
        agency = world.agency();
        visitor = new Visitor(site);
        visitor.post(
                "/requests/apply/applicant",
                Map.of(
                        "type", "NATURAL_PERSON",
                        "name", "赵小明",
                        "identityProof", "RESIDENT_CARD",
                        "identityNumber", "11010519491231002X",
                        "telephone", "13800138000"));
        visitor.post(
                "/requests/apply/information",
                Map.of("matters", "2020年退耕还林补助发放标准", "agency", agency.agencyId().toString()));
    }

    private long sent(Map<String, String> wish) {
        Map<String, String> fields = new LinkedHashMap<>(wish);
        fields.put("form", "ELECTRONIC");
        fields.put("way", "DOWNLOAD");
        Visitor.Answer review = visitor.post(DELIVERY, fields);
        assertThat(review.text()).contains("进展通知");
        receipt = visitor.submit(review, REVIEW, Map.of());
        return jdbc.sql("select id from requests.request where agency_id = :agency")
                .param("agency", agency.agencyId().value())
                .query(Long.class)
                .single();
    }

    private boolean noticesOf(long request) {
        return applications.of(request).orElseThrow().notices();
    }

    @Test
    void theChoiceIsMadeBeforehandAndCanBeUndone() {
        assertThat(visitor.get(DELIVERY).page().select("input[name=notices]").hasAttr("checked"))
                .isTrue();
        assertThat(noticesOf(sent(Map.of("_notices", "on")))).isFalse();
    }

    @Test
    void theWishIsStoredAndMayBeTakenBackAtAnyTime() {
        long request = sent(Map.of("notices", "true", "_notices", "on"));
        assertThat(noticesOf(request)).isTrue();
        String code = receipt.page().select(".receipt-codes b").last().text();
        String number = receipt.page().select(".receipt-codes b").first().text();
        Visitor.Answer status =
                visitor.post("/requests/status", Map.of("number", number, "code", code, "ending", "002X"));
        assertThat(status.text()).contains("有进展时发短信、电子邮件告诉您");
        assertThat(visitor.post("/requests/status/case", Map.of("act", "hush")).text())
                .contains("没有开通短信、电子邮件通知");
        assertThat(noticesOf(request)).isFalse();
        visitor.post("/requests/status/case", Map.of("act", "notify"));
        assertThat(noticesOf(request)).isTrue();
        assertThat(applications.of(request).orElseThrow().name()).isEqualTo("赵小明");
    }

    @Test
    void theChoiceIsThereAgainForWhoComesBack() {
        visitor.post(DELIVERY, Map.of("form", "ELECTRONIC", "way", "DOWNLOAD", "_notices", "on"));
        assertThat(visitor.get(DELIVERY).page().select("input[name=notices]").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void withoutAServerNothingIsOrderedAndNothingFails() {
        long request = sent(Map.of("notices", "true"));
        assertThat(jdbc.sql("select count(*) from requests.notice where request_id = :id")
                        .param("id", request)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
