package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A resident reads the annual reports of the demonstration county. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "yangguang.demonstration=true")
@DirtiesContext
class ReadTheReportsJourneyTests {

    private static Browser browser;

    @TempDir
    Path folder;

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

    @ParameterizedTest
    @CsvSource({
        "/, front",
        "/reports, reports",
        "/reports?q=没有这个单位, nothing-found",
        "/reports/1/2021, report",
        "/reports/1/2021/figures/channels.website, figure",
        "/reports/1/2021/figures/table2.licences, empty-figure",
        "/reports/1/1999, not-found"
    })
    void everyPageIsSoundAtThreeWidths(String path, String name) {
        for (int width : Browser.WIDTHS) {
            Page page = browser.open(site + path, width);
            browser.picture(page, name + "-" + width);
            browser.assertSound(page);
            page.close();
        }
    }

    @Test
    void residentFindsAnAgencyOpensItsReportAndTheListBehindAFigure() {
        Page page = browser.open(site + "/", 1440);
        page.getByLabel("单位名称").fill("教育局");
        Browser.press(page, "查找");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("明川县教育局"))
                .click();
        assertThat(page.locator("h1").innerText()).contains("2023", "工作年度报告");
        Locator received = page.locator("a[href$='table3.1.total']").first();
        long number = Long.parseLong(received.innerText().strip());
        received.click();
        assertThat(page.locator(".figure-value b").innerText()).isEqualTo(Long.toString(number));
        assertThat(page.locator("#records tbody tr").count()).isEqualTo((int) number);
        page.getByText("返回年度报告").click();
        assertThat(page.url()).endsWith("/2023");
        page.close();
    }

    @Test
    void everyPageOfALongListCanBeReached() {
        Page page = browser.open(site + "/reports/1/2021/figures/channels.website", 390);
        int rows = page.locator("#records tbody tr").count();
        Locator next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一页"));
        while (next.count() > 0) {
            next.click();
            rows += page.locator("#records tbody tr").count();
        }
        assertThat(rows).isEqualTo(451);
        page.close();
    }

    @Test
    void reportDownloadsUnderItsChineseName() throws IOException {
        Page page = browser.open(site + "/reports/1/2021", 1440);
        Download download =
                page.waitForDownload(() -> page.locator(".downloads a", new Page.LocatorOptions().setHasText("PDF"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("明川县人民政府办公室2021年政府信息公开工作年度报告.pdf");
        Path file = folder.resolve("report.pdf");
        download.saveAs(file);
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        page.close();
    }

    @Test
    void everythingWorksWithoutScripts() {
        Page page = browser.openWithoutScripts(site + "/reports", 390);
        page.getByLabel("单位名称").fill("公安局");
        Browser.press(page, "查找");
        assertThat(page.locator("#reports tbody tr").count()).isEqualTo(1);
        page.close();
    }
}
