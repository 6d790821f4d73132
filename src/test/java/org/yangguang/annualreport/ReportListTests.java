package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** The reports on the desk, and the records behind a figure: what the page shows is what is taken out, for whoever may see it. */
@SpringBootTest(properties = "yangguang.identity.second-factor=NOBODY")
@AutoConfigureMockMvc
class ReportListTests {

    private static final Actor TEST = new Actor("", "测试");
    private static final String LIST = "/desk/reports?year=" + ExampleYear.YEAR;

    @Autowired
    MockMvcTester http;

    @Autowired
    PublishedYear published;

    @Autowired
    ExampleYear example;

    @Autowired
    AccountDesk accounts;

    private AgencyId education;
    private Account county;
    private Account editor;

    @BeforeEach
    void enter() {
        education = published.published("明川县教育局");
        AgencyId water = example.entered("明川县水务局");
        county = with(education, Duty.COUNTY_DISCLOSURE_OFFICE);
        editor = with(water, Duty.EDITOR);
    }

    private Account with(AgencyId agency, Duty duty) {
        Account made = accounts.createWithPassword("u" + System.nanoTime(), "某人", agency, "Tz7-kq9-Wm", TEST);
        return accounts.grant(made.accountId(), made.version(), Set.of(duty), TEST);
    }

    private byte[] bytes(Account account, String path) {
        MvcTestResult result = http.get()
                .uri(path)
                .with(authentication(new SignInToken(account)))
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String text(Account account, String path) {
        return new String(bytes(account, path), StandardCharsets.UTF_8);
    }

    private List<String> names(Account account, String path) {
        Document page = Jsoup.parse(text(account, path));
        return page.select("#reports tbody[data-list] td:first-child").eachText();
    }

    @Test
    void reportsAreNarrowedByStateAndNameAndSorted() {
        assertThat(names(county, LIST + "&status=PUBLISHED")).contains("明川县教育局").doesNotContain("明川县水务局");
        assertThat(names(county, LIST + "&status=DRAFTING")).contains("明川县水务局").doesNotContain("明川县教育局");
        assertThat(names(county, LIST + "&q=水务")).containsExactly("明川县水务局");
        List<String> sorted = names(county, LIST + "&sort=agency");
        assertThat(sorted.indexOf("明川县教育局")).isLessThan(sorted.indexOf("明川县水务局"));
        List<String> turned = names(county, LIST + "&sort=-agency");
        assertThat(turned.indexOf("明川县水务局")).isLessThan(turned.indexOf("明川县教育局"));
        assertThat(text(county, LIST + "&q=没有的局")).contains("没有符合条件的记录");
    }

    @Test
    void otherYearKeepsWhatNarrowsTheList() {
        Document page = Jsoup.parse(text(county, LIST + "&status=DRAFTING&columns=telephone"));
        assertThat(page.select("nav[aria-label=年度] a").first().attr("href"))
                .contains("year=", "status=DRAFTING", "columns=agency%2Ctelephone");
    }

    @Test
    void fileHoldsTheReportsThatThePageShowsAndNoOthers() {
        assertThat(text(county, LIST + "&q=明川县&status=PUBLISHED&columns=status,edition&format=csv"))
                .startsWith("\uFEFF单位,状态,第几版\r\n")
                .contains("明川县教育局,已公布,1\r\n")
                .doesNotContain("水务");
        assertThat(text(editor, LIST + "&format=csv")).contains("明川县水务局").doesNotContain("明川县教育局");
        assertThat(names(editor, LIST)).containsExactly("明川县水务局");
    }

    @Test
    void fileIsNoWayAroundTheDutyThatThePageAsksFor() {
        Account nobody = accounts.createWithPassword("u" + System.nanoTime(), "某人", education, "Tz7-kq9-Wm", TEST);
        for (String path : List.of(LIST, LIST + "&format=csv", LIST + "&format=xlsx")) {
            assertThat(http.get().uri(path).with(authentication(new SignInToken(nobody))))
                    .hasStatus(403);
        }
    }

    @Test
    void recordsBehindAFigureAreTakenOutInFullWithTheirDates() throws IOException {
        String figure = "/desk/reports/" + education + "/" + ExampleYear.YEAR + "/figures/table3.3.4.1.total";
        Document page = Jsoup.parse(text(county, figure));
        List<String> headings = page.select("#records th").eachText();
        assertThat(page.select("#records tbody td:first-child").eachText()).contains("2022-1");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(county, figure + "?format=xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(StreamSupport.stream(sheet.getRow(0).spliterator(), false)
                            .map(Cell::getStringCellValue))
                    .containsExactlyElementsOf(headings);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2022-1");
        }
        assertThat(text(county, figure + "?columns=c2&format=csv").lines().findFirst())
                .hasValue("\uFEFF" + headings.get(0) + "," + headings.get(1));
        assertThat(http.get().uri(figure + "?format=csv").with(authentication(new SignInToken(editor))))
                .hasStatus(403);
    }
}
