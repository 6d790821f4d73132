package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.journeys.Browser.WIDTHS;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.yangguang.journeys.Browser;

/** Sample pages of the desk in a real browser at three widths, light, dark and in elder mode, and on paper. */
@SpringBootTest(
        classes = UiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.site.government=明川县人民政府"})
class DeskLookTests {

    private static Browser browser;

    @TempDir
    private Path folder;

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
    @ValueSource(strings = {"today", "report", "figure", "requests", "parts", "form", "progress", "refuse"})
    void pageIsSoundAtEveryWidthInEveryMode(String name) {
        String address = site + "/desk/sample/" + name;
        for (int width : WIDTHS) {
            Page page = browser.open(address, width);
            look(page, "desk-" + name);
            choose(page, ".menu-themes button[value=DARK]", "html:has(link[href*=dark])");
            assertThat(page.url()).isEqualTo(address);
            look(page, "desk-" + name + "-dark");
            choose(page, ".elder-switch", "html[data-elder]");
            look(page, "desk-" + name + "-dark-elder");
            choose(page, ".menu-themes button[value=LIGHT]", "html:not(:has(link[href*=dark]))");
            look(page, "desk-" + name + "-elder");
            page.context().close();
        }
    }

    @Test
    void paperHoldsTheReportAndNotTheFrame() throws IOException {
        Path file = folder.resolve("report.pdf");
        browser.open(site + "/desk/sample/report", 1440)
                .pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("一、总体情况", "结转下年度继续办理", "五、存在的主要问题及改进情况");
            assertThat(text).doesNotContain("依申请公开\n", "退出登录", "快捷键", "起草 2020 年报更正说明");
        }
    }

    /** Colours are the same at every width, so axe looks at the other modes on a desk alone. */
    private static void look(Page page, String name) {
        browser.picture(page, name);
        if (page.viewportSize().width == 1440 || (!name.contains("-dark") && !name.endsWith("-elder"))) {
            browser.assertSound(page);
        } else {
            browser.assertFits(page);
        }
    }

    private static void choose(Page page, String control, String shown) {
        page.click(".me");
        page.click(control);
        page.waitForSelector(shown);
    }
}
