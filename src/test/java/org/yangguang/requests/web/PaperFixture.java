package org.yangguang.requests.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.documents.files.FileStore;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.letters.Letters;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;

/** A case, its handler, and files to bring; through the real HTTP layer with jobs that run. */
@SpringBootTest(
        properties = {
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/papers",
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms"
        })
@AutoConfigureMockMvc
@Import(CaseWorld.class)
abstract class PaperFixture {

    static final String SECRET = "3702021980";

    @Autowired
    MockMvcTester http;

    @Autowired
    CaseWorld world;

    @Autowired
    CasePapers papers;

    @Autowired
    Letters letters;

    @Autowired
    FileStore files;

    Agency agency;
    SignInToken handler;
    OpenedCase opened;
    String path;

    @BeforeEach
    void enter() {
        agency = world.agency();
        handler = world.with(agency, Duty.HANDLER);
        opened = world.handled(agency);
        path = "/desk/requests/" + opened.head().id() + "/papers";
    }

    MvcTestResult get(SignInToken who, String uri) {
        return http.get().uri(uri).with(authentication(who)).exchange();
    }

    MvcTestResult post(SignInToken who, String uri, Map<String, String> fields) {
        var request = http.post().uri(uri).with(csrf()).with(authentication(who));
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult bring(PaperRole role, String name, byte[] content) {
        return http.post()
                .uri(path)
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("files", name, null, content))
                .param("role", role.name())
                .with(csrf())
                .with(authentication(handler))
                .exchange();
    }

    List<Paper> all() {
        return papers.of(opened.head().id());
    }

    Paper only(PaperRole role) {
        return all().stream()
                .filter(paper -> paper.role() == role)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static String flash(MvcTestResult result) {
        return String.valueOf(result.getMvcResult().getFlashMap().get("flash"));
    }

    static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType0Font font = PDType0Font.load(
                    document, Path.of("src/main/resources/fonts/fang.ttf").toFile());
            document.addPage(new PDPage());
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.beginText();
                content.setFont(font, 20);
                content.setLeading(60);
                content.newLineAtOffset(72, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    static byte[] workbookWithAHiddenSheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("发放表").createRow(0).createCell(0).setCellValue("合计");
            workbook.createSheet("身份证号").createRow(0).createCell(0).setCellValue(SECRET);
            workbook.setSheetHidden(1, true);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    OpenedCase replied() {
        OpenedCase now = world.add(
                world.get(opened),
                new CaseEvent.Proposed(
                        CaseWorld.MONDAY,
                        Proposal.of(
                                DecisionKind.PARTLY_GRANTED,
                                null,
                                "身份证号属于个人隐私",
                                Map.of(
                                        RequiredFact.REASONS_FOR_WITHHOLDING,
                                        "身份证号属于个人隐私（第十五条）",
                                        RequiredFact.REDACTION,
                                        "身份证号一处",
                                        RequiredFact.WAY_OF_GIVING,
                                        "网上下载"),
                                false)),
                CaseWorld.HANDLER);
        now = world.add(now, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        now = world.add(now, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        return world.add(
                now, new CaseEvent.Replied(CaseWorld.MONDAY, "明住建公复〔2021〕1号", Delivery.ONLINE), CaseWorld.HANDLER);
    }
}
