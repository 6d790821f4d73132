package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.journeys.Browser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** The whole way through a real provider, in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/unified"})
@DirtiesContext
class UnifiedSignInTests {

    private static final Actor TEST = new Actor("", "测试");
    private static final String SUBJECT = "province-zhang";
    private static final ProvinceIdentity PROVINCE = new ProvinceIdentity();

    private static Browser browser;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SignInDesk signIns;

    @Autowired
    private SecondFactor secondFactor;

    @Value("http://127.0.0.1:${local.server.port}")
    private String site;

    private Agency agency;
    private Account account;

    @DynamicPropertySource
    static void province(DynamicPropertyRegistry registry) {
        String client = "spring.security.oauth2.client.";
        registry.add(client + "provider.unified.issuer-uri", PROVINCE::issuer);
        registry.add(client + "registration.unified.client-id", () -> ProvinceIdentity.CLIENT);
        registry.add(client + "registration.unified.client-secret", () -> ProvinceIdentity.SECRET);
    }

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        PROVINCE.close();
    }

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        agency = agencies.enter(Agency.entered("统一局" + number, AgencyKind.DEPARTMENT, null));
        Account made = accounts.createWithPassword("z" + number, "张某", agency.agencyId(), "Tz7-kq9-Wm", TEST);
        account = accounts.grant(made.accountId(), made.version(), Set.of(Duty.EDITOR), TEST);
    }

    @AfterEach
    void unlink() {
        ProvinceIdentity.ROGUE.set(false);
        ProvinceIdentity.FOREIGN.set(false);
        amend(null, true);
    }

    private void amend(@Nullable String subject, boolean enabled) {
        Account now = accounts.get(account.accountId());
        account = accounts.amend(
                now.accountId(),
                now.version(),
                new AccountDesk.Person(now.name(), agency.agencyId(), subject, enabled),
                TEST);
    }

    private Page through(String subject) {
        Page page = browser.open(site + "/identity/sign-in", 1440);
        vouchedFor(page, subject);
        return page;
    }

    private void vouchedFor(Page page, String subject) {
        page.getByText("用统一身份认证登录").click();
        page.waitForURL(PROVINCE.issuer() + "/login**");
        page.fill("input[name=username]", subject);
        page.fill("input[name=password]", ProvinceIdentity.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(site + "/**");
    }

    private static String notice(Page page) {
        return page.locator(".note[role=status]").innerText();
    }

    @Test
    void personWhomTheProvinceVouchesForIsAtTheDeskWithTheirDutiesUntilTheySignOut() {
        amend(SUBJECT, true);
        Page page = through(SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/desk");
        assertThat(page.locator("body").innerText()).contains("张某", agency.name());
        assertThat(page.context().request().get(site + "/desk/reports").status())
                .isEqualTo(200);
        assertThat(page.context()
                        .request()
                        .get(site + "/desk/administration/audit")
                        .status())
                .isEqualTo(403);
        assertThat(trail.page(AuditFilter.ALL, 1, 5).items())
                .extracting(entry -> entry.actor().name() + entry.deed().action())
                .contains("张某统一身份认证登录");

        page.click("details[data-menu] summary");
        Browser.press(page, "退出登录");
        assertThat(notice(page)).contains("退出");
        page.navigate(site + "/desk");
        assertThat(page.url()).contains("/identity/sign-in");
        page.context().close();
    }

    @Test
    void requestToTheProvinceCarriesAChallengeAndNoSecret() {
        Page page = browser.open(site + "/identity/sign-in", 390);
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        page.getByText("用统一身份认证登录").click();
        page.waitForURL(PROVINCE.issuer() + "/login**");
        assertThat(asked).anyMatch(url -> url.contains("code_challenge_method=S256") && url.contains("nonce="));
        assertThat(asked).noneMatch(url -> url.contains(ProvinceIdentity.SECRET));
        page.context().close();
    }

    @Test
    void whoIsNotLinkedOrIsDisabledIsToldTheSame() {
        Page unknown = through("province-nobody");
        String said = notice(unknown);
        assertThat(unknown.url()).startsWith(site + "/identity/sign-in");
        unknown.context().close();

        amend(SUBJECT, false);
        Page disabled = through(SUBJECT);
        assertThat(notice(disabled)).isEqualTo(said).contains("统一身份认证");
        disabled.navigate(site + "/desk");
        assertThat(disabled.url()).contains("/identity/sign-in");
        disabled.context().close();

        amend(SUBJECT, true);
        for (int failure = 0; failure < 5; failure++) {
            signIns.password(account.login(), "wrong", "127.0.0.1");
        }
        Page locked = through(SUBJECT);
        assertThat(notice(locked)).isEqualTo(said);
        locked.context().close();
        assertThat(trail.page(new AuditFilter(null, "", "统一身份认证登录失败", ""), 1, 3).items())
                .extracting(entry -> entry.actor().name() + entry.deed().detail())
                .containsExactly("张某账号锁定中", "张某账号已停用", "未关联的人");
        assertThat(trail.page(AuditFilter.ALL, 1, 20).items().toString()).doesNotContain("province-");
    }

    @Test
    void whoeverHasASecondFactorIsAskedForItAfterTheProvinceVouched() {
        amend(SUBJECT, true);
        TotpSecret secret = secondFactor.offer(account);
        secondFactor.enrol(
                account.accountId(), secret, code(secret, Instant.now().minusSeconds(30)));
        Page page = through(SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/identity/code");
        page.navigate(site + "/desk");
        assertThat(page.url()).contains("/identity/sign-in");
        page.navigate(site + "/identity/code");
        page.fill("#code", code(secret, Instant.now()));
        Browser.press(page, "登录");
        assertThat(page.url()).isEqualTo(site + "/desk");
        assertThat(trail.page(AuditFilter.ALL, 1, 1).items())
                .extracting(entry -> entry.deed().action() + entry.deed().detail())
                .containsExactly("统一身份认证登录动态码已核对");
        page.context().close();
    }

    private static String code(TotpSecret secret, Instant at) {
        return new TimeCodes().code(secret.bytes(), at);
    }

    @Test
    void passwordThatMustBeReplacedHoldsUpNobodyWhoDoesNotUseIt() {
        amend(SUBJECT, true);
        accounts.resetPassword(account.accountId(), TEST);
        Page page = through(SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/desk");
        page.context().close();
    }

    @Test
    void tokenSignedByAnotherKeyIsRefused() {
        amend(SUBJECT, true);
        ProvinceIdentity.ROGUE.set(true);
        Page page = through(SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/identity/sign-in?notice=FAILED");
        page.navigate(site + "/desk");
        assertThat(page.url()).contains("/identity/sign-in");
        page.context().close();
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        amend(SUBJECT, true);
        ProvinceIdentity.FOREIGN.set(true);
        Page page = through(SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/identity/sign-in?notice=FAILED");
        page.context().close();
    }

    @Test
    void answerWorksOnceAndInNoOtherBrowser() {
        amend(SUBJECT, true);
        List<String> answers = new ArrayList<>();
        Page page = browser.open(site + "/identity/sign-in", 1440);
        page.onRequest(request -> {
            if (request.url().startsWith(site + "/identity/unified-code/")) {
                answers.add(request.url());
            }
        });
        vouchedFor(page, SUBJECT);
        assertThat(page.url()).isEqualTo(site + "/desk");
        page.context().clearCookies();
        page.navigate(answers.getFirst());
        assertThat(page.url()).isEqualTo(site + "/identity/sign-in?notice=FAILED");
        page.context().close();
    }

    @Test
    void answerThatNobodyAskedForIsRefused() {
        Page page = browser.open(site + "/identity/unified-code/unified?code=forged&state=forged", 1440);
        assertThat(page.url()).isEqualTo(site + "/identity/sign-in?notice=FAILED");
        assertThat(notice(page)).contains("统一身份认证");
        page.context().close();
    }

    @Test
    void oneSubjectBelongsToOneAccount() {
        amend(SUBJECT, true);
        assertThat(trail.page(AuditFilter.ALL, 1, 1).items())
                .extracting(entry -> entry.deed().action())
                .containsExactly("关联统一身份认证");
        Account other =
                accounts.createWithPassword("y" + System.nanoTime(), "李某", agency.agencyId(), "Tz7-kq9-Wm", TEST);
        AccountDesk.Person twice = new AccountDesk.Person("李某", agency.agencyId(), SUBJECT, true);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.amend(other.accountId(), other.version(), twice, TEST))
                .withMessageContaining("已经关联");
    }
}
