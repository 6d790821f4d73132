package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.yangguang.journeys.Browser;

/** Sample pages in a real browser at three widths. */
@SpringBootTest(
        classes = UiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.demonstration=true",
            "yangguang.site.government=明川县人民政府",
            "yangguang.site.name=明川县人民政府门户网站",
            "yangguang.site.host=明川县人民政府办公室",
            "yangguang.site.telephone=0000—0000000",
            "yangguang.site.address=明川县新区行政中心一楼",
            "yangguang.site.postcode=000000"
        })
class PortalLookTests {

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

    @Test
    void paperHoldsTheContentAndNotTheNavigation() throws IOException {
        Path file = folder.resolve("report.pdf");
        browser.open(site + "/sample/report", 1440)
                .pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("演示系统，非政府网站", "一、总体情况", "六、其他需要报告的事项", "结转下年度继续办理");
            assertThat(text).doesNotContain("长者模式", "目录", "主办单位", "表格可以左右滑动");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report | /sample/report
            list   | /sample/list
            error  | /sample/fail/anyhow
            """)
    void pageIsSoundAtEveryWidthInBothModes(String name, String path) {
        for (int width : Browser.WIDTHS) {
            Page page = browser.open(site + path, width);
            browser.picture(page, "ui-" + name);
            browser.assertSound(page);
            page.click(".elder-switch");
            page.waitForSelector("html[data-elder]");
            assertThat(page.url()).isEqualTo(site + path);
            browser.picture(page, "ui-" + name + "-elder");
            browser.assertSound(page);
            page.context().close();
        }
    }
}
