package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.requests.cases.CaseWorld;

@SpringBootTest(properties = "yangguang.data=target/test-data/apply-views")
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class ApplyViewsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult get(String path, Cookie... cookies) {
        var request = http.get().uri(path);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private MvcTestResult post(String path, Map<String, String[]> fields, Cookie... cookies) {
        var request = http.post().uri(path);
        fields.forEach(request::param);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static Map<String, String[]> who() {
        return Map.of(
                "type", new String[] {"NATURAL_PERSON"},
                "name", new String[] {"赵小明"},
                "identityProof", new String[] {"RESIDENT_CARD"},
                "identityNumber", new String[] {"11010519491231002X"},
                "telephone", new String[] {"13800138000"});
    }

    @Test
    void everyPageOfAnApplicationIsThereAndSeveralMattersAreARequestEach() {
        String agency = world.agency().agencyId().toString();
        assertThat(get("/requests/apply/applicant")).hasViewName("requests/portal/apply-applicant");
        Cookie draft = post("/requests/apply/applicant", who()).getResponse().getCookie("apply");
        assertThat(draft.isHttpOnly()).isTrue();
        assertThat(get("/requests/apply/information", draft)).hasViewName("requests/portal/apply-information");
        String[] matters = {"2020年退耕还林补助发放标准", "2020年危房改造补助标准"};
        assertThat(post(
                        "/requests/apply/information",
                        Map.of("agency", new String[] {agency}, "matters", matters),
                        draft))
                .hasViewName("requests/portal/apply-information");
        post(
                "/requests/apply/information",
                Map.of("agency", new String[] {agency}, "matters", matters, "agreed", new String[] {"true"}),
                draft);
        assertThat(get("/requests/apply/delivery", draft)).hasViewName("requests/portal/apply-delivery");
        post(
                "/requests/apply/delivery",
                Map.of("form", new String[] {"ELECTRONIC"}, "way", new String[] {"DOWNLOAD"}),
                draft);
        assertThat(get("/requests/apply/review", draft)).hasViewName("requests/portal/apply-review");
        assertThat(post("/requests/apply/review", Map.of(), draft)).hasRedirectedUrl("/requests/apply/receipt");
        MvcTestResult receipt = get("/requests/apply/receipt", draft);
        assertThat(receipt).hasViewName("requests/portal/receipt");
        assertThat(receipt.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(opened(receipt)).hasViewName("requests/portal/status-case");
        assertThat(jdbc.sql("select count(*) from requests.request where agency_id = :agency")
                        .param("agency", Long.valueOf(agency))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    /** The page that a receipt leads to. */
    private MvcTestResult opened(MvcTestResult receipt) {
        String body = new String(receipt.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        String code = Jsoup.parse(body).select(".receipt-codes b").last().text();
        Map<String, String[]> three = Map.of(
                "number",
                new String[] {
                    Jsoup.parse(body).select(".receipt-codes b").first().text()
                },
                "code",
                new String[] {code},
                "ending",
                new String[] {"002X"});
        Cookie ticket = post("/requests/status", three).getResponse().getCookie("case");
        return get("/requests/status/case", ticket);
    }

    @Test
    void aRequestIsLookedAtWithATicketThatNobodyCanForge() {
        assertThat(get("/requests/status")).hasViewName("requests/portal/status");
        assertThat(get("/requests/status/case", new Cookie("case", "MSAxOTk5OTk5OTk5")))
                .hasRedirectedUrl("/requests/status");
    }

    @Test
    void aFileIsKeptWhateverElseIsWrong() throws Exception {
        Cookie draft = post("/requests/apply/applicant", who()).getResponse().getCookie("apply");
        byte[] pdf = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);
        MvcTestResult wrong = http.post()
                .uri("/requests/apply/information")
                .multipart()
                .file(new MockMultipartFile("sent", "户口簿.pdf", null, pdf))
                .file(new MockMultipartFile("sent", "程序.exe", null, pdf))
                .param("matters", "道路")
                .cookie(draft)
                .exchange();
        assertThat(wrong).bodyText().contains("户口簿.pdf（1 KB）", "文件应当是 PDF", "道路");
        String page =
                get("/requests/apply/information", draft).getResponse().getContentAsString(StandardCharsets.UTF_8);
        String file = page.replaceAll("(?s).*name=\"drop\" value=\"(\\d+)\".*", "$1");
        assertThat(post("/requests/apply/information", Map.of("drop", new String[] {file}), draft))
                .bodyText()
                .doesNotContain("户口簿.pdf", "请写明您要的信息");
    }
}
