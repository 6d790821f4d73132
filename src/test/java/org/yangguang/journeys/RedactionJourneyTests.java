package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A handler draws boxes over what must not be disclosed, takes one back, and has the rest made into a file. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.demonstration=true",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms"
        })
@DirtiesContext
class RedactionJourneyTests {

    private static final String BOXES = ".redact-sheet rect";

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

    /** Drags from corner to corner, in percent of the page. */
    private static void draw(Page page, double left, double top, double right, double bottom) {
        BoundingBox sheet = page.locator(".redact-sheet svg").boundingBox();
        page.mouse().move(sheet.x + sheet.width * left / 100, sheet.y + sheet.height * top / 100);
        page.mouse().down();
        page.mouse().move(sheet.x + sheet.width * right / 100, sheet.y + sheet.height * bottom / 100);
        page.mouse().up();
    }

    private Page opened() {
        Page desk = new Desk(browser, site).signIn("chen");
        desk.navigate(site + "/desk/requests?state=all&q=集中供热");
        desk.getByText("新城新区集中供热特许经营协议").first().click();
        desk.getByText("存入、提供、遮盖").click();
        browser.assertSound(desk);
        desk.getByText("遮盖后提供").click();
        desk.locator("[data-how]").waitFor();
        return desk;
    }

    private void marked(Page desk) {
        draw(desk, 10, 26, 95, 32);
        draw(desk, 10, 60, 40, 70);
        assertThat(desk.locator(BOXES).count()).isEqualTo(2);
        desk.locator(BOXES).last().focus();
        desk.keyboard().press("Delete");
        assertThat(desk.locator(BOXES).count()).isEqualTo(1);
        desk.locator("h1").click();
        desk.keyboard().press("Control+z");
        assertThat(desk.locator(BOXES).count()).isEqualTo(2);
        desk.keyboard().press("Control+z");
        assertThat(desk.locator(BOXES).count()).as("drawing it is taken back").isEqualTo(1);
        browser.assertSoundInLightAndDark(desk, "redact");
        Browser.press(desk, "存入本页");
        desk.getByText("的遮盖标记已存入").waitFor();
        assertThat(desk.locator(BOXES).count()).isEqualTo(1);
    }

    @Test
    void whatIsDrawnOverIsGone() throws Exception {
        Page desk = opened();
        marked(desk);
        Browser.press(desk, "生成遮盖后的文件");
        desk.getByText("通过检验").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        desk.getByText("看结果").click();
        Path file = desk.waitForDownload(
                        () -> desk.getByText("（区分处理）.pdf").first().click())
                .path();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("特许经营")
                    .doesNotContain("110105194912")
                    .doesNotContain("13900000000");
        }
        browser.picture(desk, "papers");
        browser.assertSound(desk);
        desk.navigate(site + "/desk/requests/check");
        browser.assertSound(desk);
        desk.context().close();
    }
}
