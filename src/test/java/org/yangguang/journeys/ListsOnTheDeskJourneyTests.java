package org.yangguang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody of the county narrows the year's reports, chooses columns, keeps that as a view and takes it out. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class ListsOnTheDeskJourneyTests {

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

    private Page signIn(Page page, String login) {
        page.getByLabel("账号").fill(login);
        page.locator("#password").fill("Mingchuan-2021");
        page.locator("main button[type=submit]").last().click();
        page.waitForURL("**/desk");
        return page;
    }

    private Page signIn(String login) {
        return signIn(browser.open(site + "/identity/sign-in", 1440), login);
    }

    private static void open(Page page, String menu) {
        page.locator(".toolbar-end summary").getByText(menu).click();
    }

    @Test
    void listIsNarrowedItsColumnsChosenKeptAsAViewAndTakenOut() throws IOException {
        Page page = signIn("ma");
        page.navigate(site + "/desk/reports");
        page.locator("select[name=status]").selectOption("PUBLISHED");
        page.waitForURL("**status=PUBLISHED**");
        open(page, "列");
        page.getByLabel("联系电话").check();
        page.getByLabel("提交人").uncheck();
        Browser.press(page, "显示所选的列");
        page.waitForURL("**columns=**");
        open(page, "视图");
        page.locator("#view-name").fill("已公布的电话");
        page.getByLabel("打开这个清单时先用它").check();
        Browser.press(page, "保存视图");
        assertThat(page.locator(".flash")).containsText("已保存视图“已公布的电话”。");
        page.navigate(site + "/desk/reports");
        assertThat(page.locator("nav[aria-label=保存的视图] a[aria-current]")).hasText("已公布的电话");
        List<String> headings = page.locator("#reports th").allInnerTexts();
        assertThat(headings).map(String::strip).containsExactly("单位", "类别", "状态", "第几版", "联系电话");
        open(page, "导出");
        Download file =
                page.waitForDownload(() -> page.getByText("导出 Excel（.xlsx）").click());
        assertThat(file.suggestedFilename()).isEqualTo("2023 年度报告.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file.path()))) {
            assertThat(book.getSheetAt(0).getLastRowNum())
                    .isEqualTo(page.locator("#reports tbody tr").count());
        }
        page.keyboard().press("Escape");
        open(page, "视图");
        page.getByText("删除视图“已公布的电话”").click();
        assertThat(page.locator("nav[aria-label=保存的视图]")).hasCount(0);
        page.locator(".flash button").click();
        assertThat(page.locator("nav[aria-label=保存的视图] a[aria-current]")).hasText("已公布的电话");
    }

    @Test
    void allOfItWorksWithoutScripts() {
        Page page = signIn(browser.openWithoutScripts(site + "/identity/sign-in", 1440), "li");
        page.navigate(site + "/desk/reports");
        page.locator("[data-search]").fill("教育");
        page.locator(".toolbar button").click();
        assertThat(page.locator("#reports tbody tr")).hasCount(1);
        open(page, "列");
        page.getByLabel("工作机构").check();
        Browser.press(page, "显示所选的列");
        assertThat(page.locator("#reports th").last()).hasText("工作机构");
        assertThat(page.locator("#reports tbody tr")).hasCount(1);
        open(page, "视图");
        page.locator("#view-name").fill("教育");
        Browser.press(page, "保存视图");
        assertThat(page.locator("nav[aria-label=保存的视图] a[aria-current]")).hasText("教育");
    }

    @ParameterizedTest
    @CsvSource({
        "ma, /desk/reports, reports",
        "ma, /desk/administration/agencies/list, agencies",
        "ma, /desk/ledgers, imports",
        "ma, /desk/reports/2/2023/figures/table3.1.total, figure",
        "xitong, /desk/identity/accounts, accounts",
        "xitong, /desk/administration/jobs, jobs",
        "xitong, /desk/administration/jobs/undelivered, letters",
        "shenji, /desk/administration/audit, audit"
    })
    void listIsSoundAndFitsAtEveryWidthWithItsMenusOpen(String login, String path, String name) {
        Page page = signIn(login);
        page.navigate(site + path);
        browser.assertSound(page);
        for (int width : Browser.WIDTHS) {
            page.setViewportSize(width, 900);
            browser.picture(page, "list-" + name);
            for (Locator menu : page.locator(".toolbar-end > .menu > summary").all()) {
                menu.click();
                browser.assertFits(page);
                page.keyboard().press("Escape");
            }
        }
    }

    @Test
    void menusAreSoundInTheDarkAndInElderMode() {
        Page page = signIn("ma");
        page.navigate(site + "/desk/reports?status=PUBLISHED");
        open(page, "视图");
        page.locator("#view-name").fill("已公布");
        Browser.press(page, "保存视图");
        for (String[] mode : new String[][] {
            {".menu-themes button[value=DARK]", "html:has(link[href*=dark])"}, {".elder-switch", "html[data-elder]"}
        }) {
            page.click(".me");
            page.click(mode[0]);
            page.waitForSelector(mode[1]);
            for (String menu : List.of("列", "导出", "视图")) {
                open(page, menu);
                browser.picture(page, "list-menu-" + menu);
                browser.assertSound(page);
                page.keyboard().press("Escape");
            }
            page.setViewportSize(390, 900);
            open(page, "视图");
            browser.picture(page, "list-menu");
            browser.assertSound(page);
            page.setViewportSize(1440, 900);
        }
    }

    @Test
    void keysStillLeadThroughTheList() {
        Page page = signIn("ma");
        page.navigate(site + "/desk/reports?sort=agency");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.locator("main").focus();
        page.keyboard().press("j");
        page.keyboard().press("j");
        String second = page.locator("#reports tbody tr").nth(1).locator("a").getAttribute("href");
        assertThat(page.locator(":focus")).hasAttribute("href", second);
        page.keyboard().press("Enter");
        page.waitForURL("**" + second);
    }
}
