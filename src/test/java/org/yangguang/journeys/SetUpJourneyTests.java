package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A fresh installation gets its three administrators, and one of them signs in with a second factor. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yangguang.data=target/test-data/set-up")
@DirtiesContext
class SetUpJourneyTests {

    private static Browser browser;

    @Value("http://localhost:${local.server.port}")
    private String site;

    @BeforeAll
    static void start() throws IOException {
        Files.deleteIfExists(Path.of("target/test-data/set-up/set-up-code"));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void administratorsAreSetUpAndSignInWithASecondFactor() throws IOException, InvalidKeyException {
        Page page = browser.open(site + "/desk", 1440);
        assertThat(page.url()).endsWith("/identity/set-up");
        browser.assertSound(page);
        page.locator("#code")
                .fill(Files.readString(Path.of("target/test-data/set-up/set-up-code"))
                        .strip());
        page.locator("#county").fill("甲县人民政府办公室");
        for (String one : new String[] {"system", "security", "audit"}) {
            page.locator("#" + one + "Login").fill(one);
            page.locator("#" + one + "Name").fill(one + "某");
        }
        Browser.press(page, "完成设置");
        String password = page.locator("tr", new Page.LocatorOptions().setHasText("系统管理员"))
                .locator(".once")
                .innerText();
        assertThat(Files.exists(Path.of("target/test-data/set-up/set-up-code"))).isFalse();
        signIn(page, password);
        replacePassword(page, password);
        enrol(page);
        assertThat(page.locator(".flash").innerText()).contains("动态码已启用");
        page.navigate(site + "/desk/identity/accounts");
        assertThat(page.locator("#accounts tbody tr").count()).isEqualTo(3);
        browser.assertSound(page);
    }

    private void signIn(Page page, String password) {
        page.navigate(site + "/identity/sign-in");
        page.locator("#login").fill("system");
        page.locator("#password").fill(password);
        Browser.press(page, "登录");
        assertThat(page.url()).endsWith("/desk/identity/me/password");
    }

    private static void replacePassword(Page page, String password) {
        page.locator("#present").fill(password);
        page.locator("#chosen").fill("Tz7-kq9-Wm");
        page.locator("#again").fill("Tz7-kq9-Wm");
        Browser.press(page, "修改密码");
        assertThat(page.url()).endsWith("/desk/identity/me/code");
    }

    private static void enrol(Page page) throws InvalidKeyException {
        browser.assertSound(page);
        byte[] secret =
                new Base32().decode(page.locator("code.once").innerText().strip());
        var generator = new TimeBasedOneTimePasswordGenerator();
        page.locator("#code")
                .fill(generator.generateOneTimePasswordString(
                        new SecretKeySpec(secret, generator.getAlgorithm()), Instant.now()));
        Browser.press(page, "启用");
    }
}
