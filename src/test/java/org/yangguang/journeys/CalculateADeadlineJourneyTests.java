package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A resident finds out by when an application must be answered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CalculateADeadlineJourneyTests {

    private static final String EVERYTHING =
            "?received=2021-02-01&corrected=2021-03-01&asked=2021-03-08&answered=2021-03-19&extended=true";

    private static Browser browser;

    @Value("http://localhost:${local.server.port}/requests/deadline")
    private String calculator;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void answerIsSoundAtThreeWidthsInBothModes() {
        for (int width : Browser.WIDTHS) {
            Page page = browser.open(calculator + EVERYTHING, width);
            browser.picture(page, "deadline");
            browser.assertSound(page);
            page.click(".elder-switch");
            page.waitForSelector("html[data-elder]");
            browser.picture(page, "deadline-elder");
            browser.assertSound(page);
            page.close();
        }
    }

    @Test
    void withoutScriptsADateGivesAnAnswerAndAWrongOneKeepsTheOthers() {
        Page page = browser.openWithoutScripts(calculator, 390);
        page.getByLabel("收到申请之日").fill("2021-03-01");
        page.getByLabel("收到补正之日").fill("2021-02-01");
        Browser.press(page, "计算");
        assertThat(page.locator(".error-summary").innerText()).contains("收到补正之日不能早于收到申请之日");
        assertThat(page.getByLabel("收到申请之日").inputValue()).isEqualTo("2021-03-01");
        page.getByLabel("收到补正之日").fill("");
        Browser.press(page, "计算");
        assertThat(page.locator(".reckon-date").innerText()).isEqualTo("2021 年 3 月 29 日（星期一）");
        page.close();
    }
}
