package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A resident asks on a phone for a record to be corrected; the office decides with four eyes; the resident reads the letter. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class AmendmentJourneyTests {

    private static final String RECORD = "城乡居民养老保险缴费记录";

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

    private Page asked() {
        Page phone = browser.open(site + "/requests/apply", 390);
        phone.getByText("要求更正").first().click();
        browser.assertSound(phone);
        Browser.press(phone, "下一步：核对");
        assertThat(phone.locator(".error-summary").innerText()).contains("请填写是哪一份记录");
        browser.assertSound(phone);
        phone.locator("#agency").selectOption(new SelectOption().setLabel("明川县人民政府办公室"));
        phone.getByLabel("是哪一份记录").fill(RECORD);
        phone.getByLabel("哪里记录得不准确").fill("2024年缴费记为200元");
        phone.getByLabel("应当怎样记录").fill("2024年缴费应为2000元");
        phone.getByLabel("证据是什么").fill("缴费票据编号0012345");
        phone.getByLabel("姓名或者单位全称").fill("赵小明");
        phone.getByLabel("证件号码").fill("11010519491231002X");
        phone.getByLabel("联系电话").fill("13800138000");
        Browser.press(phone, "下一步：核对");
        phone.waitForURL("**/requests/amend/review");
        browser.assertSound(phone);
        phone.getByText("提交申请").dblclick();
        phone.waitForURL("**/requests/amend/receipt");
        browser.picture(phone, "amend-receipt");
        browser.assertSound(phone);
        return phone;
    }

    private Page at(String login, String number) {
        Page page = new Desk(browser, site).signIn(login);
        page.navigate(site + "/desk/requests/amendments?q=" + number);
        browser.assertSound(page);
        page.getByText(RECORD).first().click();
        return page;
    }

    @Test
    void aRecordIsCorrectedAndTheResidentReadsTheLetter() {
        Page phone = asked();
        String number = phone.locator(".receipt-codes b").first().innerText();
        String code = phone.locator(".receipt-codes b").last().innerText();
        Page handler = at("chen", number);
        browser.assertSound(handler);
        handler.locator(".next-act > a").click();
        browser.assertSound(handler);
        handler.locator("#text").fill("2024年缴费由200元改为2000元");
        handler.locator("#done").fill(handler.locator("#on").inputValue());
        Browser.press(handler, "拟予更正");
        assertThat(handler.locator(".head").innerText()).contains("待审批");

        Page head = at("wang", number);
        head.locator(".next-act > a").click();
        assertThat(head.locator("main").innerText()).contains("请您决定的内容", "由200元改为2000元");
        browser.assertSound(head);
        head.locator("input[name=agreed][value=true]").check();
        head.locator("#text").fill("同意");
        head.locator("main form button[type=submit]").dblclick();
        head.waitForURL(url -> !url.contains("/act/"));
        assertThat(head.locator(".head").innerText()).contains("已更正");
        browser.assertSound(head);
        read(number, code);
    }

    private void read(String number, String code) {
        Page phone = browser.open(site + "/requests/status", 390);
        phone.getByLabel("申请编号").fill(number);
        phone.getByLabel("查询码").fill(code);
        phone.getByLabel("证件号码或者电话号码的后四位").fill("8000");
        Browser.press(phone, "查进度");
        phone.waitForURL("**/requests/status/amendment");
        browser.picture(phone, "amend-status");
        browser.assertSound(phone);
        assertThat(phone.locator("main").innerText())
                .contains("记录已经更正", "由200元改为2000元")
                .doesNotContain("陈某", "王某");
        assertThat(phone.waitForDownload(
                                () -> phone.getByText("下载文书（PDF）").first().click())
                        .suggestedFilename())
                .contains("更正告知书");
    }
}
