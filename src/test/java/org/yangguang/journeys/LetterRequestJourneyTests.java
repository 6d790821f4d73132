package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A clerk registers a letter with its scan; the handler asks a third party, and the clock stands still until it answers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class LetterRequestJourneyTests {

    private static final String SOUGHT = "示例公司2025年供热成本监审报告";

    private static Browser browser;

    @Value("http://localhost:${local.server.port}")
    private String site;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private Page registered() {
        Page desk = new Desk(browser, site).signIn("chen");
        desk.navigate(site + "/desk/requests");
        desk.getByText("登记申请").first().click();
        desk.locator("input[name=channel][value=POST]").check();
        desk.locator("#signedFor").check();
        desk.locator("#name").fill("赵小明");
        desk.locator("#identityNumber").fill("11010519491231002X");
        desk.locator("#telephone").fill("13800138000");
        desk.locator("#address").fill("明川县清泉镇和平村3组12号");
        desk.locator("#postcode").fill("756503");
        byte[] scan = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
        desk.locator("#sent").setInputFiles(new FilePayload("申请书和信封.pdf", "application/pdf", scan));
        desk.locator("#content").fill(SOUGHT);
        desk.locator("input[name=form][value=PAPER]").check();
        desk.locator("input[name=way][value=POST]").check();
        browser.assertSound(desk);
        Browser.press(desk, "登记");
        desk.locator("#line-title").waitFor();
        return desk;
    }

    @Test
    void aLetterIsRegisteredAndAThirdPartyAsked() {
        Page desk = registered();
        assertThat(desk.locator("main").innerText()).contains(SOUGHT, "邮寄", "申请书和信封.pdf", "剩 20 个工作日");
        Desk.act(desk, "分办", "");
        desk.locator("#handler").selectOption(new SelectOption().setLabel("陈某"));
        Browser.press(desk, "分办");
        Desk.act(desk, "征求意见", "涉及成本明细，是否同意公开");
        desk.locator("input[name=kind][value=THIRD_PARTY]").check();
        desk.locator("#party").fill("示例供热有限公司");
        browser.assertSound(desk);
        Browser.press(desk, "征求意见");
        desk.locator("#line-title").waitFor();
        assertThat(desk.locator(".head").innerText()).contains("征求意见");
        Desk.act(desk, "登记意见", "属于商业秘密，公开将损害竞争地位");
        desk.locator("input[name=opinion][value=OBJECTS]").check();
        Browser.press(desk, "登记意见");
        desk.locator("#line-title").waitFor();
        assertThat(desk.locator("main").innerText()).contains("不同意公开");
        browser.picture(desk, "case-consulted");
        browser.assertSound(desk);
    }
}
