package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;

/** What was handed in on paper is registered together with its scans. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class ScannedApplicationTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers papers;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private MvcTestResult registered(String... scans) {
        var request = http.post()
                .uri("/desk/requests")
                .multipart()
                .with(csrf())
                .with(authentication(world.with(agency, Duty.CLERK)))
                .param("agency", agency.agencyId().toString())
                .param("channel", "IN_PERSON")
                .param("arrivedOn", "2021-03-01")
                .param("type", "NATURAL_PERSON")
                .param("name", "赵小明")
                .param("identityProof", "RESIDENT_CARD")
                .param("identityNumber", "11010519491231002X")
                .param("telephone", "13800138000")
                .param("content", "2020年退耕还林补助发放标准")
                .param("form", "ELECTRONIC")
                .param("way", "DOWNLOAD");
        for (String name : scans) {
            request.file(new MockMultipartFile("sent", name, "application/octet-stream", PDF));
        }
        return request.exchange();
    }

    @Test
    void scansAreMaterialOfTheApplication() {
        assertThat(registered("申请书.pdf", "信封.pdf")).hasStatus3xxRedirection();
        assertThat(papers.of(cases.idOf(agency.agencyId(), "2021-001")))
                .allMatch(paper -> paper.role() == PaperRole.APPLICATION)
                .extracting(Paper::name)
                .containsExactly("申请书.pdf", "信封.pdf");
    }

    @Test
    void withoutScansItIsRegisteredAsWell() {
        assertThat(registered("")).hasStatus3xxRedirection();
        assertThat(papers.of(cases.idOf(agency.agencyId(), "2021-001"))).isEmpty();
    }

    @Test
    void scanThatCannotBeTakenRegistersNothing() {
        MvcTestResult refused = registered("申请书.pdf", "脚本.exe");
        assertThat(refused).hasStatusOk();
        Document page = Jsoup.parse(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select(".error-summary").text()).contains("文件应当是 PDF");
        assertThat(page.select("#name").attr("value")).isEqualTo("赵小明");
        assertThat(cases.find(agency.agencyId(), "2021-001")).isEmpty();
        registered("申请书.pdf");
        assertThat(cases.find(agency.agencyId(), "2021-001"))
                .as("the number was given back")
                .isPresent();
    }
}
