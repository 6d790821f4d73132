package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** The county office's report of 2023 goes from draft to publication, by two people. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class ReportOnTheDeskJourneyTests {

    private static final String REPORT = "/desk/reports/1/2023";

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

    private Page signIn(String login) {
        return new Desk(browser, site).signIn(login);
    }

    @Test
    void reportIsWrittenReturnedApprovedAndPublished() {
        assertThat(browser.open(site + "/reports/1/2023", 390).content()).contains("没有");
        Page editor = signIn("chen");
        writes(editor);
        editor.navigate(site + REPORT);
        Browser.press(editor, "提交");
        assertThat(editor.locator(".flash").innerText()).contains("已提交");
        Page head = signIn("wang");
        head.navigate(site + REPORT);
        head.locator("form[action$='/return'] input[name=reason]").fill("请把第五部分写得具体一些。");
        Browser.press(head, "退回");
        editor.navigate(site + REPORT);
        assertThat(editor.content()).contains("请把第五部分写得具体一些。");
        Browser.press(editor, "提交");
        head.navigate(site + REPORT);
        Browser.press(head, "批准");
        editor.navigate(site + REPORT);
        Browser.press(editor, "公布");
        assertThat(editor.locator(".flash").innerText()).contains("已公布");
        Page reader = browser.open(site + "/reports/1/2023", 390);
        assertThat(reader.locator("h1").innerText()).contains("2023");
        assertThat(reader.content()).contains("本年重点推进了公开平台的适老化改造。");
    }

    private void writes(Page editor) {
        editor.navigate(site + REPORT + "/texts/problems");
        Desk.editor(editor).waitFor();
        Browser.press(editor, "显示代码");
        Locator text = editor.locator("#text");
        text.fill(text.inputValue() + "\n本年重点推进了公开平台的适老化改造。");
        Browser.press(editor, "保存");
        assertThat(editor.locator(".flash").innerText()).contains("已保存");
    }

    @Test
    void figureOpensItsListBesideThePageAndFromThereTheRecord() {
        Page page = signIn("zhao");
        page.navigate(site + "/desk/reports");
        page.locator("#reports tbody a").first().click();
        page.locator("a[data-figure='table3.1.total']").last().click();
        Locator list = page.locator("#panel-content");
        list.waitFor();
        list.locator("tbody a").first().click();
        assertThat(page.locator("dl.facts").first().innerText()).contains("收到日期", "（已加密）");
    }

    @Test
    void labelsThatStayInSightLeaveRoomForTheFiguresOnAPhone() {
        Page page = signIn("li");
        page.navigate(site + REPORT);
        for (int width : Browser.WIDTHS) {
            page.setViewportSize(width, 900);
            Object room = page.evaluate("""
                    (() => {
                      const frame = document.querySelector('#t3').closest('.scroll').getBoundingClientRect();
                      return frame.right - document.querySelector('#t3 tbody .c3').getBoundingClientRect().right;
                    })()""");
            assertThat(((Number) room).doubleValue()).as("at " + width).isGreaterThan(100);
        }
    }

    @Test
    void everyPageOfTheDeskIsSound() {
        Page page = signIn("wang");
        for (String path : new String[] {
            "/desk",
            "/desk/reports",
            REPORT,
            REPORT + "/texts/overview",
            REPORT + "/figures/table3.1.total",
            "/desk/identity/me"
        }) {
            page.navigate(site + path);
            for (int width : Browser.WIDTHS) {
                page.setViewportSize(width, 900);
                browser.assertSound(page);
            }
        }
    }
}
