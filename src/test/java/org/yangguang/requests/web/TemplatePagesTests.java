package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/templates"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class TemplatePagesTests {

    private static final TemplateKind CORRECTION = TemplateKind.of(NoticeTemplate.CORRECTION);
    private static final String PATH = "/desk/requests/templates/correction";
    private static final String TEXT = CORRECTION.builtIn().replace("申请内容不明确", "您所申请的内容不够明确");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;
    private SignInToken office;

    @BeforeEach
    void enter() {
        agency = world.agency();
        office = world.with(agency, Duty.COUNTY_DISCLOSURE_OFFICE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from requests.letter_template").update();
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(authentication(office)).exchange();
    }

    private MvcTestResult post(SignInToken by, String path, int version, String text, String reason) {
        return http.post()
                .uri(path)
                .param("version", Integer.toString(version))
                .param("text", text)
                .param("reason", reason)
                .with(csrf())
                .with(authentication(by))
                .exchange();
    }

    private MvcTestResult post(String path, int version, String text, String reason) {
        return post(office, path, version, text, reason);
    }

    @Test
    void theListNamesEveryKindAndWhoChangedIt() {
        post(PATH, 0, TEXT, "统一用语");
        assertThat(get("/desk/requests/templates"))
                .hasViewName("requests/desk/templates")
                .bodyText()
                .contains(TemplateKind.all().stream().map(TemplateKind::label).toList())
                .contains("内置", "版本 1", "统一用语", "某人");
    }

    @Test
    void writingShowsTheFieldsAndBeginsWithTheTextInForceOrAnEarlierOne() {
        post(PATH, 0, TEXT, "统一用语");
        assertThat(get(PATH + "/edit"))
                .hasViewName("requests/desk/template-edit")
                .bodyText()
                .contains("不够明确", "{补正事项}", "一次性告知的全部补正事项", "name=\"version\" value=\"1\"");
        assertThat(get(PATH + "/edit?from=0")).bodyText().contains("经审查，申请内容不明确", "name=\"version\" value=\"1\"");
        assertThat(get(PATH + "/edit?from=7")).hasStatus(404);
    }

    @Test
    void aFaultyTextIsRefusedAtItsLineAndKept() {
        String faulty = TEXT.replace("{补正事项}", "{补正事情}");
        for (String path : List.of(PATH + "/preview", PATH)) {
            assertThat(post(path, 0, faulty, "统一用语"))
                    .hasStatus(422)
                    .hasViewName("requests/desk/template-edit")
                    .bodyText()
                    .contains("第 4 行：没有{补正事情}这个字段", "缺少{补正事项}", "补正以下事项：{补正事情}");
        }
        assertThat(post(PATH + "/preview.pdf", 0, faulty, "")).hasStatus(404);
        assertThat(templates.history(CORRECTION)).hasSize(1);
    }

    @Test
    void previewShowsTheLetterAndTheChangesAndPutsNothingInForce() {
        assertThat(post(PATH + "/preview", 0, TEXT, ""))
                .hasStatusOk()
                .hasViewName("requests/desk/template-preview")
                .bodyText()
                .contains("赵示例：", "您所申请的内容不够明确", "<ins>", "不体检");
        assertThat(post(PATH + "/preview.pdf", 0, TEXT, ""))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .body()
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(post(PATH + "/edit", 0, TEXT, "统一用语")).bodyText().contains("不够明确", "统一用语");
        assertThat(templates.history(CORRECTION)).hasSize(1);
    }

    @Test
    void theCheckUpsFindingsAreShownBeforeALetterOfADecisionTakesEffect() {
        TemplateKind repeated = TemplateKind.of(DecisionKind.REPEATED);
        String path = "/desk/requests/templates/" + repeated.id();
        assertThat(post(path + "/preview", 0, repeated.builtIn() + "\n特此告知。", ""))
                .bodyText()
                .contains("示例文书体检", "没有发现错误", "3.5.2 重复申请");
        assertThat(post(path + "/preview", 0, repeated.builtIn() + "\n请先提供用途证明。", ""))
                .bodyText()
                .contains("有错误，请改正后再发出", "没有要求说明用途");
    }

    @Test
    void aChangeNeedsAReasonAndLeavesAnEntryWithBothTexts() {
        assertThat(post(PATH, 0, TEXT, " "))
                .hasStatus(422)
                .hasViewName("requests/desk/template-preview")
                .bodyText()
                .contains("请写明修改原因", "不够明确");
        assertThat(post(PATH, 0, TEXT, "统一用语")).hasRedirectedUrl(PATH);
        assertThat(trail.page(new AuditFilter(null, "", "修改文书模板", ""), 1, 1)
                        .items()
                        .getFirst()
                        .deed())
                .satisfies(deed -> {
                    assertThat(deed.toString()).contains("文书模板 补正告知书", "申请内容不明确", "不够明确", "统一用语");
                });
        assertThat(post(PATH, 1, TEXT, "再来")).hasStatus(422).bodyText().contains("没有修改");
        assertThat(get(PATH)).hasViewName("requests/desk/template").bodyText().contains("版本 1", "统一用语", "不够明确");
    }

    @Test
    void versionsAreComparedAndAnEarlierOneComesBackAsANewOne() {
        post(PATH, 0, TEXT, "统一用语");
        post(PATH, 1, TEXT + "\n请尽快办理。", "补充");
        assertThat(get(PATH + "/versions/2"))
                .hasViewName("requests/desk/template-compare")
                .bodyText()
                .contains("版本 1与版本 2", "<ins>请尽快办理。</ins>")
                .doesNotContain("恢复这一版");
        assertThat(get(PATH + "/versions/1")).bodyText().contains("内置（版本 0）与版本 1", "恢复这一版", "与现在的版本比较");
        assertThat(get(PATH + "/versions/1?latest=true")).bodyText().contains("版本 1与版本 2", "看这一版改了什么");
        assertThat(get(PATH + "/versions/0")).bodyText().contains("内置（版本 0）与版本 2", "随程序提供");
        assertThat(get(PATH + "/versions/3")).hasStatus(404);
        assertThat(post(PATH, 2, CORRECTION.builtIn(), "恢复内置")).hasRedirectedUrl(PATH);
        assertThat(templates.inForce(CORRECTION))
                .satisfies(version -> assertThat(version.number()).isEqualTo(3))
                .satisfies(version -> assertThat(version.text()).isEqualTo(CORRECTION.builtIn()));
    }

    @Test
    void whoComesSecondSeesBothTextsAndOverwritesNothing() {
        post(PATH, 0, TEXT, "统一用语");
        assertThat(post(PATH, 0, CORRECTION.builtIn() + "\n我的一段。", "我的"))
                .hasStatus(409)
                .hasViewName("requests/desk/template-conflict")
                .bodyText()
                .contains("我的一段。", "value=\"我的\"", "您所申请的内容不够明确", "某人已经修改了这个模板", "name=\"version\" value=\"1\"");
        assertThat(templates.inForce(CORRECTION).text()).isEqualTo(TEXT);
    }

    @Test
    void ofManyAtOnceOneTakesEffect() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = threads.invokeAll(IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Integer>) () -> post(PATH, 0, TEXT + "\n第" + i + "人。", "同时")
                            .getResponse()
                            .getStatus())
                    .toList());
            assertThat(answers.stream().map(Future::resultNow)).containsExactlyInAnyOrder(302, 409, 409, 409);
        }
        assertThat(templates.history(CORRECTION)).hasSize(2);
    }

    @Test
    void whoReadsCasesLooksAndOnlyTheCountysOfficeChanges() {
        SignInToken handler = world.with(agency, Duty.HANDLER);
        assertThat(http.get().uri(PATH).with(authentication(handler)))
                .hasStatusOk()
                .bodyText()
                .contains("赵示例")
                .doesNotContain("/edit");
        assertThat(http.get().uri(PATH + "/example.pdf").with(authentication(handler)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(http.get().uri(PATH + "/edit").with(authentication(handler))).hasStatus(403);
        assertThat(post(handler, PATH, 0, TEXT, "统一用语")).hasStatus(403);
        assertThat(get("/desk/requests/templates/none")).hasStatus(404);
    }

    @Test
    void aCaseNamesTheVersionItsLettersWereMadeOf() {
        post(PATH, 0, TEXT, "统一用语");
        OpenedCase one = world.add(
                world.handled(agency),
                new CaseEvent.CorrectionAsked(CaseWorld.MONDAY, "请写明年度", CaseWorld.MONDAY.plusDays(15)),
                CaseWorld.HANDLER);
        assertThat(get("/desk/requests/" + one.head().id())).bodyText().contains("文书模板：版本 1", "文书模板：内置（版本 0）");
    }
}
