package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** A unified identity is set up, and nothing answers at its address: that is no reason for the office to stand still. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/unified-out-of-reach",
            // Nothing listens on the port of the discard service.
            "spring.security.oauth2.client.provider.unified.issuer-uri=http://127.0.0.1:9",
            "spring.security.oauth2.client.registration.unified.client-id=yangguang",
            "spring.security.oauth2.client.registration.unified.client-secret=a-secret-of-the-test"
        })
@DirtiesContext
class UnifiedOutOfReachTests {

    private static final Actor TEST = new Actor("", "测试");

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AgencyDirectory agencies;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Account account;

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        Agency agency = agencies.enter(Agency.entered("某局" + number, AgencyKind.DEPARTMENT, null));
        Account made = accounts.createWithPassword("x" + number, "张某", agency.agencyId(), "Tz7-kq9-Wm", TEST);
        account = accounts.grant(made.accountId(), made.version(), Set.of(Duty.SYSTEM_ADMINISTRATOR), TEST);
    }

    @Test
    void saysThatItCannotBeReachedAndPasswordsGoOnWorking() {
        Visitor visitor = new Visitor(site);
        assertThat(visitor.get("/identity/sign-in").text()).contains("用统一身份认证登录");
        Visitor.Answer tried = visitor.get("/identity/unified/unified");
        assertThat(tried.path()).isEqualTo("/identity/sign-in");
        assertThat(tried.page().select(".note").text()).contains("暂时连接不上");
        assertThat(visitor.signIn(account.login(), "Tz7-kq9-Wm").path()).isEqualTo("/desk");
    }

    @Test
    void settingsSayThatTheSecretIsSetAndNotWhatItIs() {
        Visitor visitor = new Visitor(site);
        visitor.signIn(account.login(), "Tz7-kq9-Wm");
        Visitor.Answer settings = visitor.get("/desk/administration/settings");
        assertThat(settings.text()).contains("http://127.0.0.1:9", "已设置，不显示").doesNotContain("a-secret-of-the-test");
    }
}
