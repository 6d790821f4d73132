package org.yangguang.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.Visitor;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.identity.attempts-per-minute=1000",
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms",
            "yangguang.data=target/test-data/ledger-pages"
        })
@AutoConfigureMockMvc
class LedgerPagesTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021/ledgers.xlsx");
    private static final String PASSWORD = "Tz7-kq9-Wm";
    private static final Actor TEST = new Actor("", "测试");

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AnnualReports reports;

    @Value("http://localhost:${local.server.port}")
    String site;

    @TempDir
    Path folder;

    private Agency own;
    private Agency other;
    private Account clerk;

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        own = agencies.enter(Agency.entered("甲局" + number, AgencyKind.DEPARTMENT, null));
        other = agencies.enter(Agency.entered("乙局" + number, AgencyKind.DEPARTMENT, null));
        clerk = make("jia" + number, own, Duty.CLERK);
    }

    private Account make(String login, Agency agency, Duty duty) {
        Account account = accounts.createWithPassword(login, "某人", agency.agencyId(), PASSWORD, TEST);
        return accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST);
    }

    private Visitor visitor(Account account) {
        Visitor visitor = new Visitor(site);
        assertThat(visitor.signIn(account.login(), PASSWORD).path()).startsWith("/desk");
        return visitor;
    }

    private Visitor.Answer sent(Visitor visitor, Agency agency, Path file) {
        return visitor.upload(
                visitor.get("/desk/ledgers"),
                "/desk/ledgers",
                Map.of("agency", agency.agencyId().toString(), "year", "2021"),
                file);
    }

    private static Visitor.Answer ended(Visitor visitor, Visitor.Answer job) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> visitor.get(job.path()).page().select(".progress").isEmpty());
        return visitor.get(job.path());
    }

    private Path csv(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    @Test
    void ledgerIsCheckedThenBroughtInAndLeadsToItsReport() {
        Visitor visitor = visitor(clerk);
        Visitor.Answer checking = sent(visitor, own, SEED);
        assertThat(checking.path()).matches("/desk/ledgers/\\d+");
        Visitor.Answer checked = ended(visitor, checking);
        assertThat(checked.text()).contains("检查通过，待导入", "将新增", "1450");
        Visitor.Answer bringing = visitor.submit(checked, checking.path() + "/import", Map.of());
        assertThat(bringing.path()).isNotEqualTo(checking.path());
        Visitor.Answer stored = ended(visitor, bringing);
        assertThat(stored.text()).contains("已存入", "打开年度报告", "/desk/reports/" + own.agencyId() + "/2021");
        assertThat(reports.years(own.agencyId())).containsExactly(2021);
        assertThat(visitor.get("/desk/ledgers").text()).contains(own.name(), bringing.path());
    }

    @Test
    void anotherAgencysImportIsNobodysBusinessButTheCountys() {
        Visitor visitor = visitor(clerk);
        Visitor.Answer job = sent(visitor, own, SEED);
        Visitor stranger = visitor(make("yi" + System.nanoTime(), other, Duty.EDITOR));
        assertThat(stranger.get(job.path()).status()).isEqualTo(403);
        assertThat(stranger.get(job.path() + "/list").status()).isEqualTo(403);
        assertThat(stranger.get("/desk/ledgers").text()).doesNotContain(own.name());
        assertThat(sent(stranger, own, SEED).status()).isEqualTo(403);
        Visitor county = visitor(make("xian" + System.nanoTime(), other, Duty.COUNTY_DISCLOSURE_OFFICE));
        assertThat(county.get(job.path()).status()).isEqualTo(200);
        assertThat(county.get("/desk/ledgers").text()).contains(own.name());
    }

    @Test
    void fileOfAnotherKindIsRefusedInTheForm() throws IOException {
        Visitor visitor = visitor(clerk);
        Visitor.Answer refused = sent(visitor, own, csv("台账.txt", "甲"));
        assertThat(refused.page().select(".error-summary").text()).contains(".xlsx");
    }

    @Test
    void fileThatIsNoWorkbookSaysSoOnItsPage() throws IOException {
        Visitor visitor = visitor(clerk);
        Visitor.Answer job = sent(visitor, own, csv("台账.xlsx", "登记号"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> visitor.get(job.path()).text().contains("内容不是 Excel 工作簿"));
        assertThat(visitor.get(job.path()).text()).contains("重新上传").doesNotContain("every 2s");
    }

    @Test
    void reviewersDoNotBringLedgersIn() {
        Account reviewer = make("shen" + System.nanoTime(), own, Duty.REVIEWER_1);
        assertThat(http.get().uri("/desk/ledgers").with(authentication(new SignInToken(reviewer))))
                .hasStatus(403);
    }

    @Test
    void pagesAreRendered() {
        Visitor visitor = visitor(clerk);
        Visitor.Answer job = sent(visitor, own, SEED);
        assertThat(http.get().uri("/desk/ledgers").with(authentication(new SignInToken(clerk))))
                .hasStatusOk()
                .hasViewName("ledgers/desk/list");
        assertThat(http.get().uri(job.path()).with(authentication(new SignInToken(clerk))))
                .hasStatusOk()
                .hasViewName("ledgers/desk/import");
        assertThat(http.get().uri("/desk/ledgers/template").with(authentication(new SignInToken(clerk))))
                .hasStatusOk()
                .containsHeader("Content-Disposition");
    }
}
