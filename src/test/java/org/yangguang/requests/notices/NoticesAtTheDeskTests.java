package org.yangguang.requests.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.requests.cases.OpenedCase;

class NoticesAtTheDeskTests extends NoticeFixture {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private AuditTrail trail;

    private String page(SignInToken who, String path) {
        return new String(
                http.get()
                        .uri(path)
                        .with(authentication(who))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult again(SignInToken who, OpenedCase one) {
        return post(who, one, "/" + only(one).id() + "/again");
    }

    private MvcTestResult post(SignInToken who, OpenedCase one, String to) {
        return http.post()
                .uri("/desk/requests/" + one.head().id() + "/notices" + to)
                .with(csrf())
                .with(authentication(who))
                .exchange();
    }

    private OpenedCase failed() {
        OpenedCase one = bySms();
        GATEWAY.status = 500;
        for (int i = 0; i < NoticeRound.MOST_ATTEMPTS; i++) {
            round.run();
        }
        GATEWAY.status = 200;
        return one;
    }

    @Test
    void theCaseShowsItsNoticesMasked() {
        OpenedCase one = bySms();
        SignInToken clerk = world.with(agency, Duty.CLERK);
        String path = "/desk/requests/" + one.head().id();
        assertThat(page(clerk, path)).contains("给申请人的通知", "等待发送", "短信 ****8000").doesNotContain("13800138000");
        round.run();
        assertThat(page(clerk, path)).contains("已发出").doesNotContain("再发一次", "没有发出");
    }

    @Test
    void whatWasGivenUpWaitsAtTheDeskAndIsSentAgain() {
        OpenedCase one = failed();
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(page(clerk, "/desk")).contains("通知没有发出", one.head().registration());
        assertThat(page(clerk, "/desk/requests/" + one.head().id())).contains("没有发出", "再发一次", "发送服务没有接受");
        assertThat(again(clerk, one)).hasStatus3xxRedirection();
        assertThat(trail.page(new AuditFilter(null, "", "重新发送通知", agency.name()), 1, 5)
                        .items())
                .hasSize(1);
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
        assertThat(page(clerk, "/desk")).doesNotContain("通知没有发出");
        assertThat(again(clerk, one)).hasStatus3xxRedirection();
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void aClerkTakesDownThatNoticesAreWantedNoMore() {
        OpenedCase one = bySms();
        SignInToken clerk = world.with(agency, Duty.CLERK);
        String applicant = "/desk/requests/" + agency.agencyId() + "/applicant?registration="
                + one.head().registration();
        assertThat(page(clerk, applicant)).contains("申请人不再需要通知");
        assertThat(post(clerk, one, "?wanted=false")).hasStatus3xxRedirection();
        assertThat(page(clerk, applicant)).contains("申请人同意接收通知");
        round.run();
        assertThat(GATEWAY.asked).isEmpty();
        assertThat(notices.of(one.head().id())).isEmpty();
        assertThat(trail.page(new AuditFilter(null, "", "取消进展通知", agency.name()), 1, 5)
                        .items())
                .hasSize(1);
        assertThat(post(world.with(world.agency(), Duty.CLERK), one, "?wanted=true"))
                .hasStatus(404);
    }

    @Test
    void onlyThoseWhoHandleItSendItAgain() {
        OpenedCase one = failed();
        assertThat(again(world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD), one)).hasStatus(403);
        assertThat(again(world.with(world.agency(), Duty.CLERK), one)).hasStatus(404);
        assertThat(page(
                        world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD),
                        "/desk/requests/" + one.head().id()))
                .contains("没有发出")
                .doesNotContain("再发一次");
    }
}
