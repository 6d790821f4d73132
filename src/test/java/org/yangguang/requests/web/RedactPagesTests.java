package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;

/** Boxes on pages, and the files made without what they cover. */
class RedactPagesTests extends PaperFixture {

    private Map<String, String> box(int version) {
        return Map.of(
                "page", "1",
                "version", Integer.toString(version),
                "marks[0].left", "10",
                "marks[0].top", "15",
                "marks[0].width", "50",
                "marks[0].height", "5",
                "marks[0].basis", "第十五条");
    }

    private Paper redacted() throws IOException {
        bring(PaperRole.FOUND, "补贴发放表.pdf", pdf("王某某", "身份证号" + SECRET, "补贴金额一千元"));
        String redact = path + "/" + only(PaperRole.FOUND).id() + "/redact";
        assertThat(get(handler, redact)).hasStatusOk().hasViewName("requests/desk/redact");
        assertThat(get(handler, redact.replace("/redact", "/pages/1.png"))).hasStatusOk();
        // The second line stands 152 points below the upper edge of 792.
        post(handler, redact, box(0));
        post(handler, redact + "/start", Map.of());
        await().atMost(Duration.ofMinutes(2)).until(() -> all().size() == 2);
        assertThat(get(handler, redact)).bodyText().contains("遮盖 1 处，通过检验");
        return only(PaperRole.RELEASED);
    }

    @Test
    void whatIsRedactedIsGoneFromTheFileThatGoesOut() throws IOException {
        Paper released = redacted();
        assertThat(released.name()).isEqualTo("补贴发放表（区分处理）.pdf");
        try (PDDocument document = Loader.loadPDF(files.open(released.file()).readAllBytes())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("补贴").doesNotContain(SECRET);
        }
        OpenedCase now = replied();
        assertThat(papers.of(now.head().id())).filteredOn(Paper::given).containsExactly(only(PaperRole.RELEASED));
        byte[] letter = letters.render(now, org.yangguang.documents.Format.PDF)
                .orElseThrow()
                .content();
        try (PDDocument document = Loader.loadPDF(letter)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("附件：补贴发放表（区分处理）");
        }
    }

    @Test
    void twoPeopleMarkingDoNotOverwriteEachOther() throws IOException {
        bring(PaperRole.FOUND, "补贴发放表.pdf", pdf("王某某"));
        String redact = path + "/" + only(PaperRole.FOUND).id() + "/redact";
        post(handler, redact, box(0));
        MvcTestResult late = post(handler, redact, box(0));
        assertThat(late).hasStatus(409).bodyText().contains("再次保存将以您的为准", "第十五条", "name=\"version\" value=\"1\"");
        assertThat(post(handler, redact, box(1))).hasStatus3xxRedirection();
    }

    @Test
    void boxWithoutAnArticleIsRefusedWithTheBoxStillThere() throws IOException {
        bring(PaperRole.FOUND, "补贴发放表.pdf", pdf("王某某"));
        String redact = path + "/" + only(PaperRole.FOUND).id() + "/redact";
        MvcTestResult refused = post(
                handler,
                redact,
                Map.of(
                        "page", "1",
                        "version", "0",
                        "marks[0].left", "10",
                        "marks[0].top", "15",
                        "marks[0].width", "50",
                        "marks[0].height", "5"));
        assertThat(refused).bodyText().contains("没有写明依据", "value=\"50.0\"");
        assertThat(flash(post(handler, redact + "/start", Map.of()))).contains("还没有标记");
    }
}
