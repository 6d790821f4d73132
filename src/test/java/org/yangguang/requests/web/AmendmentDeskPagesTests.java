package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseWorld;

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/amend-desk"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class AmendmentDeskPagesTests {

    private static final String LIST = "/desk/requests/amendments";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AuditTrail trail;

    private Agency agency;
    private SignInToken clerk;
    private SignInToken handler;
    private SignInToken head;

    @BeforeEach
    void enter() {
        agency = world.agency();
        clerk = world.with(agency, Duty.CLERK);
        handler = world.with(agency, Duty.HANDLER);
        head = world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD);
    }

    private MvcTestResult get(SignInToken who, String path) {
        return http.get().uri(path).with(authentication(who)).exchange();
    }

    private MvcTestResult post(SignInToken who, String path, String... fields) {
        var request = http.post().uri(path).with(csrf()).with(authentication(who));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, String> claim() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("agency", agency.agencyId().toString());
        fields.put("channel", "IN_PERSON");
        fields.put("arrivedOn", "2021-03-01");
        fields.put("record", "房屋登记证明");
        fields.put("wrong", "面积记为85平方米");
        fields.put("right", "面积应为95平方米");
        fields.put("type", "NATURAL_PERSON");
        fields.put("name", "赵小明");
        fields.put("identityProof", "RESIDENT_CARD");
        fields.put("identityNumber", "11010519491231002X");
        fields.put("telephone", "13800138000");
        fields.put("way", "POST");
        fields.put("address", "新城新区1号");
        return fields;
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder registering(String arrivedOn) {
        var request = http.post()
                .uri(LIST)
                .multipart()
                .file(new MockMultipartFile("sent", "测绘报告.pdf", null, PDF))
                .with(csrf())
                .with(authentication(clerk));
        Map<String, String> fields = claim();
        fields.put("arrivedOn", arrivedOn);
        fields.forEach(request::param);
        return request;
    }

    private String registered() {
        String path = registering("2021-03-01").exchange().getResponse().getRedirectedUrl();
        assertThat(path).startsWith(LIST + "/");
        return path;
    }

    /** Does it with the version that the form shows. */
    private MvcTestResult act(SignInToken who, String path, String action, String... fields) {
        String form = body(get(who, path + "/act/" + action));
        String version = Jsoup.parse(form).select("input[name=version]").val();
        String[] all = new String[fields.length + 4];
        all[0] = "version";
        all[1] = version;
        all[2] = "on";
        all[3] = "2021-03-02";
        System.arraycopy(fields, 0, all, 4, fields.length);
        return post(who, path + "/act/" + action, all);
    }

    @Test
    void aClerkRegistersWhatCameToTheWindow() {
        assertThat(get(clerk, LIST + "/new")).hasStatusOk().hasViewName("requests/desk/amendment-register");
        Map<String, String> wrong = claim();
        wrong.put("channel", "ORAL");
        var request = http.post().uri(LIST).with(csrf()).with(authentication(clerk));
        wrong.forEach(request::param);
        assertThat(body(request.exchange())).contains("应当向申请人宣读", "请附上证据", "面积应为95平方米");
        assertThat(body(registering("0202-03-01").exchange())).contains("请核对年份", "文件还没有存下来");
        String path = registered();
        assertThat(get(clerk, path)).hasStatusOk().hasViewName("requests/desk/amendment");
        assertThat(body(get(clerk, path)))
                .contains("面积应为95平方米", "测绘报告.pdf", "内部时限为什么是 2021 年 3 月 29 日", "条例没有规定期限")
                .doesNotContain("赵小明", "13800138000");
        assertThat(get(clerk, LIST + "?q=房屋")).hasStatusOk().hasViewName("requests/desk/amendments");
        assertThat(body(get(clerk, LIST + "?due=overdue"))).contains("房屋登记证明", "逾期");
        assertThat(body(get(clerk, LIST + "?due=pressing&state=all&sort=-arrived")))
                .contains("房屋登记证明");
        assertThat(get(clerk, LIST + "?format=csv")).hasStatusOk();
        assertThat(get(clerk, LIST + "?format=xlsx")).hasStatusOk();
        assertThat(trail.page(new AuditFilter(null, clerk.getName(), "导出申请清单", ""), 1, 5)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aHandlerProposesAndTheHeadApproves() {
        String path = registered();
        assertThat(body(act(handler, path, "correct", "text", "85改为95", "done", "2021-03-03")))
                .contains("先更正记录", "85改为95");
        assertThat(act(handler, path, "correct", "text", "85改为95", "done", "2021-03-02"))
                .hasStatus3xxRedirection();
        assertThat(get(handler, path + "/act/approve")).hasStatus(403);
        assertThat(body(get(head, "/desk"))).contains("拟办意见等您审批", "房屋登记证明");
        assertThat(body(get(head, path + "/act/approve"))).contains("请您决定的内容", "85改为95", "测绘报告.pdf");
        assertThat(act(head, path, "approve", "agreed", "true", "text", "同意", "number", "明住建公更〔2021〕1号"))
                .hasStatus3xxRedirection();
        assertThat(body(get(handler, path))).contains("已更正", "更正告知书", "明住建公更〔2021〕1号");
        assertThat(get(handler, path + "/letters/3.docx")).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(trail.page(new AuditFilter(null, handler.getName(), "查看申请人姓名", ""), 1, 5)
                        .total())
                .isEqualTo(1);
        String next = registered();
        act(handler, next, "reject", "text", "不属实");
        assertThat(body(get(head, next + "/act/approve"))).contains("不填就接着编：明住建公更〔");
        act(head, next, "approve", "agreed", "true", "text", "同意");
        assertThat(body(get(handler, next))).contains("不予更正告知书", "明住建公更〔2021〕2号");
    }

    @Test
    void whoProposedDoesNotApprove() {
        SignInToken both = world.with(agency, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD);
        String path = registered();
        act(both, path, "reject", "text", "不属实");
        assertThat(body(act(both, path, "approve", "agreed", "true", "text", "同意")))
                .contains("另一位负责人审批");
        assertThat(body(get(both, path))).contains("现在不能审批");
    }

    @Test
    void aStaleFormOverwritesNothing() {
        String path = registered();
        act(handler, path, "ask-evidence", "text", "请补充", "until", "2099-03-20");
        MvcTestResult stale =
                post(handler, path + "/act/receive-evidence", "version", "1", "on", "2021-03-02", "text", "我写的");
        assertThat(stale).hasStatus(409);
        assertThat(body(stale)).contains("刚刚办理了这件申请", "我写的");
        assertThat(body(act(handler, path, "reject", "text", "不属实"))).contains("补充证据的期限");
        assertThat(body(get(handler, path))).contains("现在不能拟予更正、拟不予更正、");
    }

    @Test
    void theOtherAgencyHasWhatWasForwarded() {
        Agency other = world.agency();
        SignInToken theirs = world.with(other, Duty.HANDLER);
        String path = registered();
        assertThat(get(theirs, path)).hasStatus(404);
        act(handler, path, "forward", "agency", other.agencyId().toString(), "text", "登记簿由其保管");
        act(head, path, "approve", "agreed", "true", "text", "同意");
        assertThat(body(get(theirs, path))).contains("拟予更正", "转送告知书");
        assertThat(body(get(theirs, LIST))).contains("房屋登记证明");
        assertThat(body(get(handler, path))).contains("转送告知书").doesNotContain("拟予更正</a>");
        assertThat(get(handler, path + "/act/correct")).hasStatus(403);
        assertThat(body(get(theirs, path + "/act/direct"))).contains("不在名单中");
        assertThat(body(act(theirs, path, "direct", "text", "不归本县"))).contains("请选择有权更正的单位");
        assertThat(act(theirs, path, "direct", "text", "不归本县", "name", "市公积金中心", "contact", "0954-7000000"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whoAskedIsShownOnceWithAReason() {
        String path = registered();
        assertThat(body(get(handler, path + "/applicant"))).contains("赵*明").doesNotContain("赵小明");
        assertThat(body(post(handler, path + "/applicant", "reason", ""))).contains("请写明查看的事由");
        assertThat(body(post(handler, path + "/applicant", "reason", "核对赵小明身份")))
                .contains("赵小明", "11010519491231002X");
        assertThat(trail.page(new AuditFilter(null, handler.getName(), "查看申请人姓名", ""), 1, 1)
                        .items()
                        .getFirst()
                        .toString())
                .contains("核对赵*明身份");
        SignInToken county = world.with(world.agency(), Duty.COUNTY_DISCLOSURE_OFFICE);
        assertThat(body(get(county, path))).contains("只有经办单位可以查看").doesNotContain("面积应为95平方米", "测绘报告.pdf");
    }

    @Test
    void filesComeAndGoWithATrace() {
        String path = registered();
        http.post()
                .uri(path + "/papers")
                .multipart()
                .file(new MockMultipartFile("sent", "现场照片.pdf", null, PDF))
                .with(csrf())
                .with(authentication(clerk))
                .exchange();
        String page = body(get(clerk, path));
        assertThat(page).contains("现场照片.pdf");
        String paper = Jsoup.parse(page).select(".papers a").last().attr("href");
        assertThat(get(handler, paper)).hasStatusOk();
        assertThat(get(world.with(world.agency(), Duty.HANDLER), paper)).hasStatus(404);
        post(clerk, paper + "/remove", "reason", "");
        assertThat(body(get(clerk, path))).contains("现场照片.pdf");
        post(clerk, paper + "/remove", "reason", "传错");
        assertThat(body(get(clerk, path))).doesNotContain("现场照片.pdf");
    }

    @Test
    void evidenceOfAResidentIsKeptWhateverElseIsWrong() {
        MvcTestResult wrong = http.post()
                .uri("/requests/amend")
                .multipart()
                .file(new MockMultipartFile("sent", "产权证.pdf", null, PDF))
                .param("record", "")
                .exchange();
        assertThat(wrong).hasViewName("requests/portal/amend");
        assertThat(body(wrong)).contains("产权证.pdf（1 KB）", "请填写是哪一份记录");
        Cookie draft = wrong.getResponse().getCookie("amend");
        assertThat(draft.isHttpOnly()).isTrue();
        var request = http.post().uri("/requests/amend").cookie(draft);
        claim().forEach(request::param);
        request.exchange();
        assertThat(http.get().uri("/requests/amend/review").cookie(draft).exchange())
                .hasViewName("requests/portal/amend-review")
                .bodyText()
                .contains("产权证.pdf");
        followed(draft);
    }

    /** Sends it, and opens the page that the receipt leads to. */
    private void followed(Cookie draft) {
        http.post().uri("/requests/amend/review").cookie(draft).exchange();
        MvcTestResult receipt =
                http.get().uri("/requests/amend/receipt").cookie(draft).exchange();
        assertThat(receipt).hasViewName("requests/portal/amend-receipt").hasHeader("Cache-Control", "no-store");
        var codes = Jsoup.parse(body(receipt)).select(".receipt-codes b");
        Cookie ticket = http.post()
                .uri("/requests/status")
                .param("number", codes.first().text())
                .param("code", codes.last().text())
                .param("ending", "002X")
                .exchange()
                .getResponse()
                .getCookie("amendment");
        assertThat(http.get().uri("/requests/status/amendment").cookie(ticket).exchange())
                .hasViewName("requests/portal/amend-status")
                .bodyText()
                .contains("产权证.pdf");
        assertThat(http.get()
                        .uri("/requests/status/case")
                        .cookie(new Cookie("case", ticket.getValue()))
                        .exchange())
                .as("a ticket for an amendment opens no request")
                .hasRedirectedUrl("/requests/status");
    }
}
