package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class CasePagesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AuditTrail trail;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private MvcTestResult get(SignInToken who, String path) {
        return http.get().uri(path).with(authentication(who)).exchange();
    }

    private MvcTestResult post(SignInToken who, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(csrf()).with(authentication(who));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, String> application() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("agency", agency.agencyId().toString());
        fields.put("channel", "POST");
        fields.put("signedFor", "true");
        fields.put("arrivedOn", "2021-03-01");
        fields.put("type", "NATURAL_PERSON");
        fields.put("name", "赵小明");
        fields.put("identityProof", "RESIDENT_CARD");
        fields.put("identityNumber", "11010519491231002X");
        fields.put("telephone", "13800138000");
        fields.put("address", "新城新区1号");
        fields.put("notices", "true");
        fields.put("content", "2020年退耕还林补助发放标准");
        fields.put("form", "PAPER");
        fields.put("way", "POST");
        return fields;
    }

    private static Map<String, String> act(OpenedCase on, String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("version", Integer.toString(on.head().version()));
        all.put("on", "2021-03-02");
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    @Test
    void aClerkRegistersALetterAndFindsItInTheList() {
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(get(clerk, "/desk/requests/new")).hasStatusOk().hasViewName("requests/desk/register");
        MvcTestResult done = post(clerk, "/desk/requests", application());
        assertThat(done).hasStatus3xxRedirection();
        String path = done.getResponse().getRedirectedUrl();
        assertThat(body(get(clerk, path)))
                .contains("2020年退耕还林补助发放标准", "待受理", "2021 年 3 月 29 日", "2021-001")
                .doesNotContain("赵小明", "13800138000");
        assertThat(body(get(clerk, "/desk/requests/" + agency.agencyId() + "/applicant?registration=2021-001")))
                .containsPattern("进展通知[^不]*需要");
        assertThat(get(clerk, "/desk/requests?q=退耕还林")).hasStatusOk().hasViewName("requests/desk/list");
        assertThat(body(get(clerk, "/desk/requests?q=退耕还林")))
                .contains("2021-001")
                .doesNotContain("赵小明");
        assertThat(get(clerk, "/desk/requests?format=csv")).hasStatusOk();
        assertThat(trail.page(new AuditFilter(null, clerk.getName(), "导出申请清单", ""), 1, 1)
                        .items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.deed().detail()).contains("状态 未答复"));
    }

    @Test
    void theYearsLedgerIsTakenOutByWhoMayAndWithNamesOnlyWithAReason() {
        world.handled(agency);
        String path = "/desk/ledgers/requests";
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(body(get(clerk, "/desk/requests"))).contains(path);
        assertThat(get(clerk, path)).hasStatusOk().hasViewName("ledgers/desk/requests");
        Map<String, String> asked =
                new LinkedHashMap<>(Map.of("agency", agency.agencyId().toString(), "year", "2021"));
        assertThat(post(clerk, path, asked)).hasStatusOk().hasHeader("Cache-Control", "no-store");
        asked.put("named", "true");
        assertThat(body(post(clerk, path, asked))).contains("请写明为什么要含申请人姓名");
        asked.put("reason", "上级核对");
        assertThat(post(clerk, path, asked)).hasStatusOk();
        SignInToken county = world.with(world.agency(), Duty.COUNTY_DISCLOSURE_OFFICE);
        assertThat(post(county, path, asked)).hasStatus(403);
        asked.remove("named");
        assertThat(post(county, path, asked)).hasStatusOk();
        assertThat(post(world.with(world.agency(), Duty.CLERK), path, asked)).hasStatus(403);
    }

    @Test
    void whatIsWrongIsMarkedAndWhatWasTypedStays() {
        SignInToken clerk = world.with(agency, Duty.CLERK);
        Map<String, String> fields = application();
        fields.put("identityNumber", "110105194912310021");
        fields.put("channel", "ORAL");
        fields.put("address", "");
        assertThat(body(post(clerk, "/desk/requests", fields)))
                .contains("证件号码不对", "向申请人宣读", "请填写收件地址", "2020年退耕还林补助发放标准", "赵小明");
        fields.put("agency", world.agency().agencyId().toString());
        assertThat(post(clerk, "/desk/requests", fields)).hasStatus(403);
    }

    @Test
    void aCaseGoesItsWayOnTheDesk() {
        OpenedCase one = world.arrived(agency, Submission.IN_PERSON);
        SignInToken clerk = world.with(agency, Duty.CLERK, Duty.HANDLER);
        String path = "/desk/requests/" + one.head().id();
        assertThat(get(clerk, path)).hasStatusOk().hasViewName("requests/desk/case");
        assertThat(get(clerk, path + "/act/assign")).hasStatusOk().hasViewName("requests/desk/act");
        String handler = Long.toString(clerk.account());
        assertThat(post(clerk, path + "/act/assign", act(one, "handler", handler)))
                .hasStatus3xxRedirection();
        OpenedCase assigned = world.get(one);
        assertThat(assigned.file().state()).isEqualTo(CaseState.HANDLING);
        assertThat(body(get(clerk, path))).contains("提出拟办意见", "告知补正", "第三十三条");
        assertThat(get(clerk, path + "/act/propose")).hasStatusOk().hasViewName("requests/desk/propose");
        assertThat(body(get(clerk, path + "/act/propose?kind=DOES_NOT_EXIST"))).contains("检索记录", "该政府信息不存在");
        assertThat(body(post(clerk, path + "/act/propose", act(assigned, "kind", "DOES_NOT_EXIST", "reasons", "经检索"))))
                .contains("还缺：检索记录", "经检索");
        assertThat(post(
                        clerk,
                        path + "/act/propose",
                        act(assigned, "kind", "GIVEN", "reasons", "已检索到", "facts[WAY_OF_GIVING]", "网上下载")))
                .hasStatus3xxRedirection();
        OpenedCase proposed = world.get(one);
        SignInToken head = world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD);
        assertThat(get(clerk, path + "/act/review")).hasStatus(403);
        assertThat(post(head, path + "/act/review", act(proposed, "agreed", "true", "text", "同意")))
                .hasStatus3xxRedirection();
        OpenedCase approved = world.get(one);
        assertThat(post(clerk, path + "/act/reply", act(approved, "delivery", "POST", "number", "1号")))
                .hasStatus3xxRedirection();
        assertThat(world.get(one).file().state()).isEqualTo(CaseState.REPLIED);
        assertThat(body(get(clerk, path))).contains("归档", "答复书还没有送达凭证");
    }

    @Test
    void severalMattersAreDividedIntoCasesThatShowEachOther() {
        OpenedCase one = world.handled(agency);
        String path = "/desk/requests/" + one.head().id();
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(get(clerk, path + "/act/split")).hasStatusOk().hasViewName("requests/desk/act");
        assertThat(body(post(clerk, path + "/act/split", act(one, "text", "只有一件"))))
                .contains("请至少写两件", "只有一件");
        assertThat(post(clerk, path + "/act/split", act(one, "text", "供热协议\n\n供热补贴")))
                .hasStatus3xxRedirection();
        assertThat(body(get(clerk, path))).contains("同一申请拆分的其他各件", "2021-002", "供热补贴", "按一事一申请拆分为 2 件");
        assertThat(post(world.with(agency, Duty.LEGAL_REVIEWER), path + "/act/split", act(one, "text", "a\nb")))
                .hasStatus(403);
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() {
        OpenedCase one = world.handled(agency);
        SignInToken handler = world.with(agency, Duty.HANDLER);
        String path = "/desk/requests/" + one.head().id() + "/act/note";
        assertThat(post(handler, path, act(one, "text", "先记下的"))).hasStatus3xxRedirection();
        MvcTestResult second = post(handler, path, act(one, "text", "后来写的话"));
        assertThat(second).hasStatus(409);
        assertThat(body(second)).contains("刚刚办理了这件申请", "后来写的话");
    }

    @Test
    void aCaseOfAnotherAgencyIsNotThere() {
        OpenedCase one = world.handled(agency);
        SignInToken other = world.with(world.agency(), Duty.HANDLER);
        assertThat(get(other, "/desk/requests/" + one.head().id())).hasStatus(404);
        assertThat(post(other, "/desk/requests/" + one.head().id() + "/act/note", act(one, "text", "?")))
                .hasStatus(404);
        assertThat(body(get(other, "/desk/requests?state=all"))).doesNotContain("2021-001");
    }

    @Test
    void anApplicationIsMaskedUntilSomebodySaysWhy() {
        OpenedCase one = world.handled(agency);
        SignInToken handler = world.with(agency, Duty.HANDLER);
        String path = "/desk/requests/" + agency.agencyId() + "/applicant";
        assertThat(body(get(handler, path + "?registration=" + one.head().registration())))
                .contains("****8000", "网上下载")
                .doesNotContain("13800138000", "11010519491231002X");
        assertThat(body(post(handler, path, Map.of("registration", one.head().registration(), "reason", "确认申请"))))
                .contains("赵小明", "13800138000", "11010519491231002X");
    }

    @Test
    void lettersOnTheWayAreForThoseWhoHandleIt() {
        OpenedCase one = world.handled(agency);
        String receipt = "/desk/requests/" + one.head().id() + "/letters/1/1.pdf";
        assertThat(get(world.with(agency, Duty.CLERK), receipt)).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(world.with(agency, Duty.EDITOR), receipt)).hasStatus(403);
        assertThat(get(world.with(world.agency(), Duty.CLERK), receipt)).hasStatus(404);
        assertThat(get(world.with(agency, Duty.CLERK), receipt.replace("/1.", "/2.")))
                .hasStatus(404);
    }

    @Test
    void aLetterOnTheWayGetsItsNumberAndTheNextGoesOn() {
        OpenedCase one = world.handled(agency);
        SignInToken handler = world.with(agency, Duty.HANDLER);
        String path = "/desk/requests/" + one.head().id();
        String act = path + "/act/ask-correction";
        assertThat(body(get(handler, act))).contains("文号（选填）", "以后接着编");
        Map<String, String> fields = act(one, "text", "请写明年度", "until", "2021-03-19", "number", "明住建公补2021-1");
        assertThat(body(post(handler, act, fields))).contains("不合规范", "明住建公补2021-1", "请写明年度");
        fields.put("number", "明住建公补〔2021〕1号");
        assertThat(post(handler, act, fields)).hasStatus3xxRedirection();
        assertThat(body(get(handler, path))).contains("文号：明住建公补〔2021〕1号");
        OpenedCase next = world.handled(agency);
        assertThat(body(get(handler, "/desk/requests/" + next.head().id() + "/act/ask-correction")))
                .contains("不填就接着编：明住建公补〔");
    }

    @Test
    void whoDecidesSeesWhatIsDecidedOn() {
        OpenedCase proposed = world.proposed(agency);
        SignInToken lawyer = world.with(agency, Duty.LEGAL_REVIEWER);
        assertThat(body(get(lawyer, "/desk/requests/" + proposed.head().id() + "/act/review")))
                .contains("请您决定的内容", "重复申请", "与上次相同");
    }
}
