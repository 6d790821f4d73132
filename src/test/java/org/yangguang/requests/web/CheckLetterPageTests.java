package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseWorld;

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/check-page"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class CheckLetterPageTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AuditTrail trail;

    private Agency agency;
    private SignInToken lawyer;

    @BeforeEach
    void enter() {
        agency = world.agency();
        lawyer = world.with(agency, Duty.LEGAL_REVIEWER);
    }

    private MvcTestResult check(String name, byte[] content) {
        return http.post()
                .uri("/desk/requests/check")
                .multipart()
                .file(new MockMultipartFile("files", name, null, content))
                .with(csrf())
                .with(authentication(lawyer))
                .exchange();
    }

    @Test
    void faultsAreShownWithTheirPlaces() throws IOException {
        byte[] letter = WordFile.of(
                "某县教育局政府信息公开申请答复书",
                "某教公复〔2026〕3号",
                "李明：",
                "本机关于2026年3月2日收到您提出的政府信息公开申请，申请公开“经费分配表”。",
                "经审查，所申请公开的政府信息属于行政机关的内部事务信息。根据《中华人民共和国政府信息公开条例》第十六条的规定，本机关决定不予公开。",
                "如对本答复不服，可以自收到本答复之日起60日内向某县人民政府申请行政复议，也可以自收到本答复之日起3个月内向人民法院提起行政诉讼。",
                "某县教育局",
                "2026年3月20日");
        assertThat(check("别的单位.docx", letter))
                .hasStatusOk()
                .hasViewName("requests/desk/check")
                .bodyText()
                .contains("别的单位.docx", "有错误，请改正后再发出", "复议前置", "救济期限", "第6段", "某教公复〔2026〕3号");
    }

    @Test
    void whatCannotBeReadIsSaidUnderItsOwnName() {
        assertThat(check("扫描.doc", "MZ".getBytes(StandardCharsets.US_ASCII)))
                .bodyText()
                .contains("无法读取", "“扫描.doc”不是 .docx 或 .pdf 文件");
    }

    @Test
    void nothingChosenAndTooMuchAtOnceAreSaid() {
        var many = http.post().uri("/desk/requests/check").multipart();
        for (int i = 0; i < 21; i++) {
            many.file(new MockMultipartFile("files", i + ".docx", null, new byte[] {1}));
        }
        assertThat(many.with(csrf()).with(authentication(lawyer)).exchange())
                .bodyText()
                .contains("一次最多检查 20 份");
        assertThat(check("", new byte[0])).bodyText().contains("请选择要检查的答复书");
    }

    @Test
    void theLetterOfACaseIsCheckedAndItsOpeningLeavesATrace() {
        long id = world.proposed(agency).head().id();
        MvcTestResult checked = http.get()
                .uri("/desk/requests/" + id + "/check")
                .with(authentication(lawyer))
                .exchange();
        assertThat(checked).hasStatusOk().bodyText().contains("答复书", "项符合要求");
        assertThat(trail.page(new AuditFilter(null, "", "查看申请人姓名", agency.name()), 1, 5)
                        .items())
                .hasSize(1);
    }
}
