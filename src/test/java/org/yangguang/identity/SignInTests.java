package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.identity.attempts-per-minute=1000", "yangguang.data=target/test-data/identity"})
class SignInTests {

    private static final String PASSWORD = "Tz7-kq9-Wm";
    private static final Actor TEST = new Actor("", "测试");

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private JdbcClient jdbc;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Account editor;

    @BeforeEach
    void makeAccounts() {
        jdbc.sql("delete from identity.account").update();
        Agency agency = agencies.named("甲县人民政府办公室")
                .orElseGet(() -> agencies.enter(Agency.entered("甲县人民政府办公室", AgencyKind.COUNTY_OFFICE, null)));
        editor = make("chen", agency, Duty.EDITOR);
        make("xitong", agency, Duty.SYSTEM_ADMINISTRATOR);
    }

    private Account make(String login, Agency agency, Duty duty) {
        Account account = desk.createWithPassword(login, login + "某", agency.agencyId(), PASSWORD, TEST);
        return desk.grant(account.accountId(), account.version(), Set.of(duty), TEST);
    }

    @Test
    void signsInAndComesBackToWhatWasAskedFor() {
        Visitor visitor = new Visitor(site);
        Visitor.Answer asked = visitor.get("/desk/identity/me");
        assertThat(asked.path()).isEqualTo("/identity/sign-in");
        Visitor.Answer in = visitor.submit(asked, "/identity/sign-in", Map.of("login", "chen", "password", PASSWORD));
        assertThat(in.path()).isEqualTo("/desk/identity/me");
        assertThat(in.text()).contains("编辑", "就是这里");
    }

    @Test
    void unifiedIdentityIsNotOfferedWhereNoneIsSetUp() {
        assertThat(new Visitor(site).get("/identity/sign-in").text())
                .contains("密码")
                .doesNotContain("统一身份认证");
        assertThat(new Visitor(site).get("/identity/unified/unified").status()).isEqualTo(404);
    }

    @Test
    void unknownWrongAndClosedAccountsGetTheSameWords() {
        desk.amend(
                editor.accountId(),
                desk.get(editor.accountId()).version(),
                new AccountDesk.Person("陈某", editor.agency(), null, false),
                TEST);
        String unknown = error(new Visitor(site).signIn("nobody", PASSWORD));
        assertThat(unknown).isNotEmpty();
        assertThat(error(new Visitor(site).signIn("xitong", "wrong"))).isEqualTo(unknown);
        assertThat(error(new Visitor(site).signIn("chen", PASSWORD))).isEqualTo(unknown);
    }

    private static String error(Visitor.Answer answer) {
        return answer.page().select(".error-summary").text();
    }

    @Test
    void locksAfterFiveFailuresEvenForTheRightPassword() {
        for (int failure = 0; failure < 5; failure++) {
            new Visitor(site).signIn("chen", "wrong");
        }
        assertThat(new Visitor(site).signIn("chen", PASSWORD).path()).isEqualTo("/identity/sign-in");
        desk.unlock(editor.accountId(), TEST);
        assertThat(new Visitor(site).signIn("chen", PASSWORD).path()).startsWith("/desk");
    }

    @Test
    void administratorMustEnrolASecondFactorFirst() {
        Visitor visitor = new Visitor(site);
        assertThat(visitor.signIn("xitong", PASSWORD).path()).isEqualTo("/desk/identity/me/code");
        assertThat(visitor.get("/desk/identity/accounts").path()).isEqualTo("/desk/identity/me/code");
    }

    @Test
    void oneTimePasswordMustBeReplacedFirst() {
        AccountDesk.Created created = desk.resetPassword(editor.accountId(), TEST);
        Visitor visitor = new Visitor(site);
        Visitor.Answer in = visitor.signIn("chen", created.oneTimePassword());
        assertThat(in.path()).isEqualTo("/desk/identity/me/password");
        Visitor.Answer weak = visitor.submit(
                in,
                "/desk/identity/me/password",
                Map.of("present", created.oneTimePassword(), "chosen", "abc", "again", "abc"));
        assertThat(error(weak)).contains("至少 10 个字符");
        Visitor.Answer changed = visitor.submit(
                weak,
                "/desk/identity/me/password",
                Map.of("present", created.oneTimePassword(), "chosen", "Rv4-hn2-Xs", "again", "Rv4-hn2-Xs"));
        assertThat(changed.path()).isEqualTo("/desk");
        assertThat(new Visitor(site).signIn("chen", created.oneTimePassword()).path())
                .isEqualTo("/identity/sign-in");
    }

    @Test
    void closedAccountIsOutAtOnce() {
        Visitor visitor = new Visitor(site);
        visitor.signIn("chen", PASSWORD);
        assertThat(visitor.get("/desk/identity/me").status()).isEqualTo(200);
        desk.amend(
                editor.accountId(),
                desk.get(editor.accountId()).version(),
                new AccountDesk.Person("陈某", editor.agency(), null, false),
                TEST);
        assertThat(visitor.get("/desk/identity/me").path()).isEqualTo("/identity/sign-in");
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        Visitor visitor = new Visitor(site);
        visitor.signIn("chen", PASSWORD);
        Visitor.Answer forged = visitor.post("/desk/identity/me/sessions/end-others", Map.of());
        assertThat(forged.status()).isEqualTo(403);
    }

    @Test
    void handlerOfAnotherDutyIsForbidden() {
        Visitor visitor = new Visitor(site);
        visitor.signIn("chen", PASSWORD);
        assertThat(visitor.get("/desk/identity/accounts").status()).isEqualTo(403);
    }
}
