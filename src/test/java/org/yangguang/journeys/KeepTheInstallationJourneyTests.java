package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What administrators and the county office see and do: every page at three widths, light and dark. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.demonstration=true",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/keep-the-installation",
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms"
        })
@DirtiesContext
class KeepTheInstallationJourneyTests {

    private static final String ADMINISTRATION = "/desk/administration/";
    private static final Path LEDGER = Path.of("src/test/resources/seed/ledgers-2021/ledgers.xlsx");

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static Browser browser;

    @Value("http://localhost:${local.server.port}")
    private String site;

    @Autowired
    private JdbcClient jdbc;

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

    private void look(Page page, String path, String name) {
        page.navigate(site + path);
        look(page, name);
    }

    private void look(Page page, String name) {
        browser.assertSoundInLightAndDark(page, "keep-" + name);
    }

    @Test
    void systemAdministratorSeesWhatRunsAndHowItIsSetUp() {
        jdbc.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                values (gen_random_uuid(), 'org.yangguang.annualreport.ReportLog.on(org.yangguang.annualreport.ReportMoved)',
                  'org.yangguang.annualreport.ReportMoved', '{}', now() - interval '1 hour', 'FAILED', 3)""").update();
        Page page = signIn("xitong");
        look(page, ADMINISTRATION + "jobs/undelivered", "undelivered");
        // It is none of a real event, which the registry would try to read when the application ends.
        jdbc.sql("delete from event_publication where serialized_event = '{}'").update();
        look(page, ADMINISTRATION + "settings", "settings");
        look(page, ADMINISTRATION + "agencies", "agencies");
        look(page, ADMINISTRATION + "agencies/new", "agency-new");
        look(page, ADMINISTRATION + "agencies/2", "agency");
    }

    @Test
    void ledgerIsCheckedAndBroughtIn() {
        Page page = signIn("chen");
        look(page, "/desk/ledgers", "ledgers");
        page.setViewportSize(1440, 900);
        page.locator("input[type=file]").setInputFiles(LEDGER);
        page.locator("main form[enctype] button[type=submit]").click();
        page.waitForSelector(".next");
        look(page, "import");
        Page system = signIn("xitong");
        look(system, ADMINISTRATION + "jobs", "jobs");
    }

    @Test
    void auditAdministratorVerifiesTheTrailAndTakesItOut() {
        Page page = signIn("shenji");
        page.navigate(site + ADMINISTRATION + "audit/verification");
        Browser.press(page, "核验全部记录");
        page.locator(".progress").waitFor(GONE);
        assertThat(page.content()).contains("核验通过");
        look(page, "audit-verification");
        look(page, ADMINISTRATION + "audit", "audit");
        look(page, ADMINISTRATION + "audit/1", "audit-entry");
        page.navigate(site + ADMINISTRATION + "audit");
        var table = page.waitForDownload(() -> Browser.press(page, "导出 CSV"));
        assertThat(table.suggestedFilename()).isEqualTo("审计日志.csv");
        jdbc.sql("alter table audit.entry disable trigger entry_is_append_only").update();
        jdbc.sql("update audit.entry set detail = detail || '改' where number = 2")
                .update();
        page.navigate(site + ADMINISTRATION + "audit/verification");
        Browser.press(page, "核验全部记录");
        page.locator(".progress").waitFor(GONE);
        look(page, "audit-verification-broken");
        look(page, ADMINISTRATION + "audit", "audit-broken");
        look(page, "/desk", "today-broken");
    }
}
