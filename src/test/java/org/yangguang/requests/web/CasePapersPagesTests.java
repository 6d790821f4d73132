package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;

/** Papers of a case: its sheet, its archive, envelopes for what goes by post. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/papers"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class CasePapersPagesTests {

    private static final String ENVELOPES = "/desk/requests/envelopes";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AuditTrail trail;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private MvcTestResult get(SignInToken who, String path) {
        return http.get().uri(path).with(authentication(who)).exchange();
    }

    private MvcTestResult print(SignInToken who, String size, OpenedCase... chosen) {
        var request =
                http.post().uri(ENVELOPES).param("size", size).with(csrf()).with(authentication(who));
        for (OpenedCase one : chosen) {
            request.param("chosen", Long.toString(one.head().id()));
        }
        return request.exchange();
    }

    private MvcTestResult letters(SignInToken who, boolean receipts, OpenedCase... chosen) {
        var request = http.post().uri(ENVELOPES + "/letters").with(csrf()).with(authentication(who));
        request.param("receipts", Boolean.toString(receipts));
        for (OpenedCase one : chosen) {
            request.param("chosen", Long.toString(one.head().id()));
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private OpenedCase replied(Delivery by, String number) {
        OpenedCase one = world.proposed(agency);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        return world.add(one, new CaseEvent.Replied(CaseWorld.MONDAY, number, by), CaseWorld.HANDLER);
    }

    private List<String> trail(String action) {
        return trail.page(new AuditFilter(null, "", action, agency.name()), 1, 10).items().stream()
                .map(entry -> entry.deed().toString())
                .toList();
    }

    @Test
    void theSheetTellsTheCaseAndNamesTheApplicantOnlyToWhoMayRead() throws IOException {
        OpenedCase one = replied(Delivery.POST, "明住建公复〔2021〕51号");
        String path = "/desk/requests/" + one.head().id();
        SignInToken handler = world.with(agency, Duty.HANDLER);
        assertThat(body(get(handler, path))).contains("处理单", "下载案卷");
        assertThat(text(get(handler, path + "/sheet.pdf")))
                .contains("政府信息公开申请处理单", "赵小明", "2020年供热特许经营协议", "法某", "重复申请", "明住建公复〔2021〕51号", "负责人意见", "2021-03-29");
        assertThat(trail("查看申请人姓名")).singleElement().asString().contains("打印申请处理单");
        SignInToken lawyer = world.with(agency, Duty.LEGAL_REVIEWER);
        assertThat(text(get(lawyer, path + "/sheet.pdf"))).contains("赵*明").doesNotContain("赵小明");
        assertThat(trail("查看申请人姓名")).hasSize(1);
        assertThat(get(world.with(world.agency(), Duty.HANDLER), path + "/sheet.pdf"))
                .hasStatus(404);
    }

    @Test
    void aSheetIsThereFromTheFirstDay() throws IOException {
        OpenedCase one = world.arrived(agency, Submission.ONLINE);
        assertThat(text(get(
                        world.with(agency, Duty.CLERK),
                        "/desk/requests/" + one.head().id() + "/sheet.pdf")))
                .contains("待确认", "未分办", "与申请人确认");
    }

    @Test
    void theArchiveIsForWhoMayReadTheApplication() {
        OpenedCase one = replied(Delivery.ONLINE, "明住建公复〔2021〕52号");
        String path = "/desk/requests/" + one.head().id() + "/archive.zip";
        assertThat(get(world.with(agency, Duty.CLERK), path)).hasStatusOk().hasContentType("application/zip");
        assertThat(get(world.with(agency, Duty.LEGAL_REVIEWER), path)).hasStatus(403);
        assertThat(get(world.with(world.agency(), Duty.CLERK), path)).hasStatus(404);
        OpenedCase open = world.handled(agency);
        assertThat(get(
                        world.with(agency, Duty.CLERK),
                        "/desk/requests/" + open.head().id() + "/archive.zip"))
                .hasStatus(404);
    }

    @Test
    void envelopesArePrintedForWhatGoesByPostAndLeaveATrace() throws IOException {
        OpenedCase posted = replied(Delivery.POST, "明住建公复〔2021〕53号");
        OpenedCase online = replied(Delivery.ONLINE, "明住建公复〔2021〕54号");
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(get(clerk, ENVELOPES)).hasStatusOk().hasViewName("requests/desk/envelopes");
        assertThat(body(get(clerk, ENVELOPES)))
                .contains("value=\"" + posted.head().id() + "\"", "赵*明", "网上下载")
                .doesNotContain("value=\"" + online.head().id() + "\"", "赵小明", "新城新区1号");
        MvcTestResult printed = print(clerk, "C5", posted);
        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(printed)).contains("756500", "明川县新城新区1号", "赵小明　收", agency.name());
        try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(648f, 650f);
        }
        assertThat(trail("打印信封"))
                .singleElement()
                .asString()
                .contains(posted.head().registration())
                .doesNotContain("赵小明");
        assertThat(body(print(clerk, "DL"))).contains("请至少选择一件申请");
        assertThat(body(print(clerk, "DL", posted, online))).contains("不能打印信封：网上下载");
        assertThat(print(clerk, "A4", posted)).hasStatus(400);
        assertThat(print(world.with(world.agency(), Duty.CLERK), "DL", posted)).hasStatus(404);
        assertThat(print(world.with(agency, Duty.LEGAL_REVIEWER), "DL", posted)).hasStatus(403);
        assertThat(trail("打印信封")).hasSize(1);
    }

    @Test
    void aDeliveryReceiptComesWithWhatGoesFromHandToHand() throws IOException {
        OpenedCase posted = replied(Delivery.POST, "明住建公复〔2021〕55号");
        OpenedCase online = replied(Delivery.ONLINE, "明住建公复〔2021〕56号");
        String path = "/desk/requests/" + posted.head().id();
        SignInToken clerk = world.with(agency, Duty.CLERK);
        assertThat(body(get(clerk, path))).contains(path + "/delivery-receipt.pdf");
        assertThat(text(get(clerk, path + "/delivery-receipt.pdf")))
                .contains("送达回证", "赵小明", "明川县新城新区1号", "明住建公复〔2021〕55号", "邮寄（邮政企业）", "拒收事由", "见证人签名", "送达人签名");
        assertThat(trail("查看申请人姓名")).singleElement().asString().contains("打开送达回证");
        assertThat(body(get(clerk, "/desk/requests/" + online.head().id()))).doesNotContain("delivery-receipt");
        assertThat(get(clerk, "/desk/requests/" + online.head().id() + "/delivery-receipt.pdf"))
                .hasStatus(404);
    }

    @Test
    void lettersArePrintedForBothSidesAndLeaveATrace() throws IOException {
        OpenedCase posted = replied(Delivery.POST, "明住建公复〔2021〕57号");
        OpenedCase onTheWay = world.add(
                world.handled(agency),
                new CaseEvent.Consulted(CaseWorld.MONDAY, Consulting.THIRD_PARTY, "示例供热公司", "成本明细"),
                CaseWorld.HANDLER);
        SignInToken clerk = world.with(agency, Duty.CLERK);
        MvcTestResult printed = letters(clerk, true, posted, onTheWay);
        assertThat(printed).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(printed)).contains("明住建公复〔2021〕57号", "送达回证", "征求意见告知书").doesNotContain("示例供热公司", "成本明细");
        try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(5);
        }
        assertThat(trail("打印文书")).singleElement().asString().contains("连同送达回证").doesNotContain("赵小明");
        assertThat(body(letters(clerk, false))).contains("请至少选择一件申请");
        assertThat(letters(world.with(world.agency(), Duty.CLERK), false, posted))
                .hasStatus(404);
        assertThat(letters(world.with(agency, Duty.LEGAL_REVIEWER), false, posted))
                .hasStatus(403);
        assertThat(trail("打印文书")).hasSize(1);
    }
}
