package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.identity.Duty;

/** The papers of a case. */
class RemedyPapersTests extends RemedyFixture {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    RemedyPapers papers;

    private MvcTestResult send(String path, String name, byte[] content) {
        return http.post()
                .uri(path + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(csrf())
                .with(authentication(handler))
                .exchange();
    }

    private List<RemedyDocument> stored() {
        return papers.of(found(RemedyKind.RECONSIDERATION, "明复〔2026〕1号").id());
    }

    @Test
    void paperIsTakenOutAsItCameByWhoeverMaySeeTheCase() {
        String path = opened();
        send(path, "行政复议答复书.pdf", PDF);
        String file = path + "/documents/" + stored().getFirst().id();
        assertThat(get(handler, path)).bodyText().contains("行政复议答复书.pdf", "1 KB，张承办", "添加文书（张承办）");
        assertThat(get(handler, file).getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(get(with(entered("水务局"), Duty.HANDLER), file)).hasStatus(403);
        assertThat(get(with(agency, Duty.CLERK), file)).hasStatus(403);
    }

    @Test
    void paperOfAnotherCaseIsNotFound() {
        String path = opened();
        send(path, "答复书.pdf", PDF);
        String other = opened(RECONSIDERATIONS, reconsideration("caseNumber", "明复〔2026〕2号"));
        assertThat(get(handler, other + "/documents/" + stored().getFirst().id()))
                .hasStatus(404);
    }

    @Test
    void whatIsNoPaperIsRefusedAndNotKept() {
        String path = opened();
        assertThat(flash(send(path, "程序.exe", PDF))).contains("文件应当是 PDF");
        assertThat(flash(send(path, "答复书.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))))
                .contains("与扩展名不符");
        assertThat(flash(send(path, "答复书.pdf", new byte[0]))).contains("是空的");
        assertThat(stored()).isEmpty();
    }

    @Test
    void removingAPaperNeedsAReasonThatStays() {
        String path = opened();
        send(path, "答复书.pdf", PDF);
        String remove = path + "/documents/" + stored().getFirst().id() + "/remove";
        assertThat(flash(post(handler, remove, Map.of("reason", " ")))).contains("请写明移除的原因");
        assertThat(stored()).hasSize(1);
        post(handler, remove, Map.of("reason", "传错案件"));
        assertThat(stored()).isEmpty();
        assertThat(get(handler, path)).bodyText().contains("移除文书（张承办）", "原因：传错案件", "答复书.pdf");
    }

    @Test
    void agencyThatIsForgottenLeavesNoPaper() {
        send(opened(), "答复书.pdf", PDF);
        RemedyId id = found(RemedyKind.RECONSIDERATION, "明复〔2026〕1号").id();
        new TransactionTemplate(transactions).executeWithoutResult(status -> register.forget(agency.agencyId()));
        assertThat(papers.of(id)).isEmpty();
        assertThat(cases.of(List.of(agency.agencyId()))).isEmpty();
    }

    private static String flash(MvcTestResult result) {
        return String.valueOf(result.getMvcResult().getFlashMap().get("flash"));
    }
}
