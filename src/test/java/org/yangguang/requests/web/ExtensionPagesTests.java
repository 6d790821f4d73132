package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;

@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/extension-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class ExtensionPagesTests {

    private static final String PATH = "/desk/requests/extensions";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    private Agency agency;
    private SignInToken handler;
    private SignInToken head;

    @BeforeEach
    void enter() {
        agency = world.agency();
        handler = world.with(agency, Duty.HANDLER);
        head = world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD);
    }

    /** A case that was handed in today and is being handled. */
    private OpenedCase fresh() {
        LocalDate today = LocalDate.now(clock);
        OpenedCase arrived = desk.register(
                agency.agencyId(),
                new Intake(CaseWorld.application(), Submission.IN_PERSON, false, today, "年度预算"),
                CaseWorld.CLERK);
        return world.add(arrived, new CaseEvent.Assigned(today, "handler", "李某", null), CaseWorld.CLERK);
    }

    private String body(SignInToken who, String path) {
        return body(http.get().uri(path).with(authentication(who)).exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(SignInToken who, String act, String days, String text, OpenedCase... chosen) {
        var request = http.post()
                .uri(PATH)
                .with(csrf())
                .with(authentication(who))
                .param("act", act)
                .param("on", LocalDate.now(clock).toString())
                .param("days", days)
                .param("text", text);
        for (OpenedCase one : chosen) {
            request.param("chosen", one.head().id() + "-" + one.head().version());
        }
        return request.exchange();
    }

    private static String refused(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getMvcResult().getFlashMap().get("refused"))
                .toString();
    }

    @Test
    void theHandlerAsksAndTheHeadDecidesForSeveralAtOnce() {
        OpenedCase one = fresh();
        OpenedCase two = fresh();
        assertThat(body(handler, PATH)).contains("可以申请", one.head().registration());
        assertThat(refused(post(handler, "ASK", "20", "材料较多", one, two))).isEqualTo("[]");
        assertThat(body(head, PATH)).contains("批量申请延期 20 日，等待审批：材料较多");
        OpenedCase first = world.get(one);
        OpenedCase second = world.get(two);
        assertThat(refused(post(head, "APPROVE", "", "同意", first, second))).isEqualTo("[]");
        assertThat(world.stored(two)).endsWith("ExtensionAsked", "ExtensionApproved");
        assertThat(body(head, "/desk/requests")).contains("批量同意延期，待告知", PATH);
        assertThat(body(head, "/desk/requests/" + one.head().id())).contains("批量同意延期", "批量申请延期 20 个工作日");
        assertThat(trail.page(new AuditFilter(null, "", "批量审批延期", agency.name()), 1, 9)
                        .items())
                .hasSize(2);
    }

    @Test
    void whatIsLateOrRepeatedIsNamedAndStaysInSightAndTheRestIsDone() {
        OpenedCase late = world.handled(agency);
        OpenedCase good = fresh();
        OpenedCase seenBefore = fresh();
        OpenedCase moved = world.add(seenBefore, new CaseEvent.Noted(LocalDate.now(clock), "已电话联系"), CaseWorld.HANDLER);
        assertThat(body(handler, PATH)).contains("答复期限已过，不能再延长", late.head().registration());
        assertThat(refused(post(handler, "ASK", "10", "材料较多", late, good, seenBefore)))
                .contains(late.head().registration() + "：答复期限已过", "刚刚办理了这件申请")
                .doesNotContain(good.head().registration() + "：");
        assertThat(world.stored(good)).endsWith("ExtensionAsked");
        assertThat(world.stored(moved)).doesNotContain("ExtensionAsked");
        assertThat(refused(post(handler, "ASK", "10", "材料较多", world.get(good)))).contains("已经申请延期");
    }

    @Test
    void whatIsWrongIsMarkedAndNobodyDoesWhatIsAnothersDuty() {
        OpenedCase one = fresh();
        assertThat(body(post(handler, "ASK", "21", "", one)))
                .contains("应当为 1 至 20 个工作日", "请写明理由或者意见")
                .containsPattern("value=\"" + one.head().id() + "-2\" checked");
        assertThat(body(post(handler, "ASK", "20", "材料较多"))).contains("请勾选要延期的申请");
        assertThat(post(handler, "APPROVE", "", "同意", one)).hasStatus(403);
        assertThat(post(world.with(world.agency(), Duty.HANDLER), "ASK", "5", "材料较多", one))
                .hasStatus(404);
        assertThat(http.get().uri(PATH).with(authentication(world.with(agency, Duty.CLERK))))
                .hasStatus(403);
    }
}
