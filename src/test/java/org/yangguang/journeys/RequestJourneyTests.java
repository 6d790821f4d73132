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

/** A resident applies on a phone, corrects, and receives; the office confirms, asks, decides with four eyes, replies, archives. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class RequestJourneyTests {

    private static final String SOUGHT = "2025年清泉镇农村道路养护资金分配表";

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

    /** Fills in the application on a phone and gives the page of the receipt. */
    private Page applied() {
        Page phone = browser.open(site + "/requests/apply", 390);
        browser.assertSound(phone);
        phone.getByLabel("姓名或者单位全称").fill("赵小明");
        phone.getByLabel("证件号码").fill("11010519491231002X");
        phone.getByLabel("联系电话").fill("13800138000");
        Browser.press(phone, "保存并继续");
        phone.locator("#matter-0").fill("道路");
        Browser.press(phone, "保存并继续");
        assertThat(phone.locator(".error-summary").innerText()).contains("写得太短");
        browser.assertSound(phone);
        phone.locator("#matter-0").fill(SOUGHT);
        phone.locator("#agency").selectOption(new SelectOption().setLabel("明川县人民政府办公室"));
        Browser.press(phone, "保存并继续");
        browser.assertSound(phone);
        Browser.press(phone, "保存并继续");
        assertThat(phone.locator("main").innerText()).contains("赵小明", SOUGHT);
        browser.assertSound(phone);
        phone.getByText("提交申请").dblclick();
        phone.waitForURL("**/requests/apply/receipt");
        browser.picture(phone, "apply-receipt");
        browser.assertSound(phone);
        return phone;
    }

    private Page followed(String number, String code) {
        Page phone = browser.open(site + "/requests/status", 390);
        browser.assertSound(phone);
        phone.getByLabel("申请编号").fill(number);
        phone.getByLabel("查询码").fill(code);
        phone.getByLabel("证件号码或者电话号码的后四位").fill("8000");
        Browser.press(phone, "查进度");
        phone.waitForURL("**/requests/status/case");
        return phone;
    }

    private Page at(Page page, String number) {
        page.navigate(site + "/desk/requests?state=all&q=" + number);
        page.getByText(SOUGHT).first().click();
        return page;
    }

    private void review(String login, int width, String number, boolean agree) {
        Page page = new Desk(browser, site).signIn(login);
        page.setViewportSize(width, 900);
        at(page, number);
        page.locator(".next-act > a").click();
        assertThat(page.locator("main").innerText()).contains("请您决定的内容", "检索记录");
        browser.assertSound(page);
        page.locator("input[name=agreed][value=" + agree + "]").check();
        page.locator("#text").fill(agree ? "同意" : "请补充检索范围");
        Browser.press(page, "审核");
        page.locator("#line-title").waitFor();
        page.context().close();
    }

    private void propose(Page desk, String number) {
        at(desk, number);
        Desk.act(desk, "提出拟办意见", "");
        desk.locator("#kind").selectOption("DOES_NOT_EXIST");
        desk.waitForURL("**kind=DOES_NOT_EXIST");
        browser.assertSound(desk);
        desk.locator("#fact-SEARCH_RECORD").fill("陈某，档案系统、合同台账，关键词：清泉镇、养护");
        desk.getByLabel("理由").fill("检索档案系统和合同台账，没有这份文件");
        Browser.press(desk, "提交审核");
    }

    @Test
    void aRequestGoesFromAPhoneToTheArchive() {
        Page phone = applied();
        assertThat(phone.locator(".receipt-codes b").count())
                .as("a double click is one application")
                .isEqualTo(2);
        String number = phone.locator(".receipt-codes b").first().innerText();
        String code = phone.locator(".receipt-codes b").last().innerText();
        Page desk = new Desk(browser, site).signIn("chen");
        at(desk, number);
        browser.assertSound(desk);
        Desk.act(desk, "与申请人确认", "电话确认");
        Browser.press(desk, "与申请人确认");
        Desk.act(desk, "分办", "");
        desk.locator("#handler").selectOption(new SelectOption().setLabel("陈某"));
        Browser.press(desk, "分办");
        Desk.act(desk, "告知补正", "请写明是哪一年的哪一批");
        desk.locator("#until").fill("2099-01-31");
        Browser.press(desk, "告知补正");

        Page status = followed(number, code);
        browser.picture(status, "status-correcting");
        browser.assertSound(status);
        status.getByLabel("补正后的申请内容").fill(SOUGHT + "（第二批）");
        Browser.press(status, "提交");
        assertThat(status.locator("main").innerText()).contains("收到您的补正").doesNotContain("陈某");

        propose(desk, number);
        review("he", 1440, number, false);
        propose(desk, number);
        review("he", 1440, number, true);
        review("wang", 390, number, true);
        replyAndArchive(desk, status, number);
    }

    private void replyAndArchive(Page desk, Page status, String number) {
        at(desk, number);
        Desk.act(desk, "答复", "");
        desk.getByLabel("网上下载").check();
        Browser.press(desk, "答复");
        browser.picture(desk, "case-replied");
        browser.assertSound(desk);
        status.reload();
        browser.assertFits(status);
        assertThat(status.waitForDownload(() -> status.getByText("下载 PDF").click())
                        .suggestedFilename())
                .contains("答复书");
        Desk.act(desk, "登记送达", "申请人网上下载");
        Browser.press(desk, "登记送达");
        Desk.act(desk, "归档", "");
        Browser.press(desk, "归档");
        assertThat(desk.locator(".head").innerText()).contains("已归档");
    }
}
