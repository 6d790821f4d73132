package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** The year in charts, and the year's calendar, as people use them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.data=target/test-data/see-the-year"})
@DirtiesContext
class SeeTheYearJourneyTests {

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

    private void look(Page page, String name) {
        browser.assertSoundInLightAndDark(page, "year-" + name);
    }

    @Test
    void residentSeesTheYearAndTakesItsNumbers() throws IOException {
        Page page = browser.open(site + "/", 390);
        page.getByText("全年数字和图表").click();
        assertThat(page.locator("h1").innerText()).contains("2023 年，数字里的公开");
        look(page, "public");
        page.selectOption("#agency", new SelectOption().setLabel("明川县教育局"));
        Browser.press(page, "查看");
        look(page, "agency");
        Download csv =
                page.waitForDownload(() -> page.locator("#months .icon-link").click());
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8)).contains("月份,全部,其中政府网站", "12 月", "合计");
        page.click(".elder-switch");
        page.waitForSelector("html[data-elder]");
        browser.assertSound(page);
        page.context().close();
    }

    @Test
    void countyOfficeSeesTheYearOnTheDesk() {
        Page page = new Desk(browser, site).signIn("ma");
        page.navigate(site + "/desk/reports");
        page.getByText("全年数字").click();
        page.waitForURL("**/desk/reports/figures?year=*");
        look(page, "desk");
        page.context().close();
    }

    @Test
    void countyOfficeConfirmsANotice() {
        Page page = new Desk(browser, site).signIn("ma");
        page.navigate(site + "/desk/administration/calendar?year=2027");
        look(page, "calendar");
        page.getByLabel("文号或者依据").fill("国办发明电〔测试〕1 号");
        page.setInputFiles(
                "#file",
                new FilePayload("安排.csv", "text/csv", "日期,类型,节日\n2027-01-01,放假,元旦\n".getBytes(StandardCharsets.UTF_8)));
        Browser.press(page, "导入并查看影响");
        page.waitForURL("**/2027/draft");
        look(page, "notice");
        Browser.press(page, "确认，按它执行");
        assertThat(page.locator(".flash").innerText()).contains("2027 年放假安排已经执行");
        assertThat(page.locator("main").innerText()).contains("2027 年已确认", "国办发明电〔测试〕1 号");
        page.context().close();
    }
}
