package org.yangguang.requests.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.shared.Refusal;

/** Files that go with an application from the portal. */
@SpringBootTest(properties = "yangguang.data=target/test-data/draft-files")
@Import(CaseWorld.class)
class DraftFilesTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private CaseWorld world;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftFiles files;

    @Autowired
    private PublicApplications applications;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CasePapers papers;

    @Autowired
    private JdbcClient jdbc;

    private String token;

    @BeforeEach
    void begin() {
        token = drafts.begin();
        jdbc.sql("delete from requests.attempt").update();
    }

    private void add(String name) {
        files.add(token, new ByteArrayInputStream(PDF), name, PDF.length, "10.0.0.1");
    }

    private Draft draft() {
        return drafts.find(token).orElseThrow().draft();
    }

    private void fill(Agency agency, String... matters) {
        drafts.save(
                token,
                draft().with(new Draft.Who(
                                ApplicantType.NATURAL_PERSON,
                                "赵小明",
                                IdentityProof.RESIDENT_CARD,
                                "11010519491231002X",
                                null,
                                "13800138000"))
                        .with(new Draft.What(agency.agencyId().value(), List.of(matters)))
                        .with(new Draft.How(
                                Application.WantedForm.ELECTRONIC,
                                Application.WantedWay.DOWNLOAD,
                                null,
                                null,
                                null,
                                null,
                                false)));
    }

    private boolean stored(Draft.Sent sent) {
        return jdbc.sql("select exists (select from documents.file where id = :id)")
                .param("id", sent.file())
                .query(Boolean.class)
                .single();
    }

    @Test
    void eachMatterHasTheFilesOfTheApplication() {
        Agency agency = world.agency();
        add("户口簿.pdf");
        fill(agency, "2020年退耕还林补助发放标准", "2021年退耕还林补助发放标准");
        Receipt receipt = applications.send(token, "", "10.0.0.1");
        List<List<Paper>> received = receipt.parts().stream()
                .map(part -> papers.of(cases.idOf(agency.agencyId(), part.registration())))
                .toList();
        assertThat(received)
                .hasSize(2)
                .allSatisfy(of -> assertThat(of).singleElement().satisfies(paper -> {
                    assertThat(paper.role()).isEqualTo(PaperRole.APPLICATION);
                    assertThat(paper.name()).isEqualTo("户口簿.pdf");
                }));
        assertThat(received.get(0).getFirst().file())
                .isNotEqualTo(received.get(1).getFirst().file());
        drafts.forget(token);
        assertThat(papers.get(
                        received.get(0).getFirst().request(),
                        received.get(0).getFirst().id()))
                .isNotNull();
    }

    @Test
    void whatIsDroppedOrForgottenIsGone() {
        add("甲.pdf");
        add("乙.pdf");
        Draft.Sent first = draft().files().getFirst();
        Draft.Sent second = draft().files().getLast();
        files.drop(token, first.file());
        assertThat(draft().files()).containsExactly(second);
        assertThat(stored(first)).isFalse();
        files.drop(token, first.file() + 100_000);
        assertThat(stored(second)).isTrue();
        drafts.forget(token);
        assertThat(stored(second)).isFalse();
    }

    @Test
    void tooManyTooLargeAndUnknownKindsAreRefused() {
        assertThatThrownBy(() -> add("程序.exe")).isInstanceOf(Refusal.class).hasMessageContaining("文件应当是 PDF");
        assertThatThrownBy(() -> files.add(token, new ByteArrayInputStream(PDF), "大.pdf", 11L << 20, "10.0.0.1"))
                .hasMessageContaining("超过 10 MB");
        for (int i = 0; i < DraftFiles.MOST; i++) {
            add(i + ".pdf");
        }
        assertThatThrownBy(() -> add("六.pdf")).hasMessageContaining("最多附 5 个文件");
        assertThat(draft().files()).hasSize(DraftFiles.MOST);
    }
}
