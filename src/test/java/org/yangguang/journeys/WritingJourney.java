package org.yangguang.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** A section is written in the editor in which bound numbers are shown by their value. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
abstract class WritingJourney {

    static final String RECEIVED = "{table3.1.total}";
    static Browser browser;

    @Value("http://localhost:${local.server.port}")
    String site;

    Page page;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    void writes(String text) {
        page = new Desk(browser, site).write("chen", "/desk/reports/1/2023/texts/overview", text);
    }

    Locator chips() {
        return Desk.editor(page).locator(".bound");
    }

    @AfterEach
    void soundToTheEnd() {
        browser.assertFits(page);
        page.context().close();
    }
}
