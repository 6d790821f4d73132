package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.documents.Format;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.LetterNumbers;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;

@SpringBootTest(properties = "yangguang.data=target/test-data/letters")
@Import(CaseWorld.class)
class LetterTests {

    private static final LocalDate TUESDAY = CaseWorld.MONDAY.plusDays(1);

    @Autowired
    private CaseWorld world;

    @Autowired
    private Letters letters;

    @Autowired
    private SentLetters sent;

    @Autowired
    private LetterNumbers numbers;

    @Autowired
    private AuditTrail trail;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private OpenedCase proposed() {
        return world.add(
                world.handled(agency),
                new CaseEvent.Proposed(
                        CaseWorld.MONDAY,
                        Proposal.of(
                                DecisionKind.DOES_NOT_EXIST,
                                null,
                                "检索合同台账和档案系统，没有这份协议",
                                Map.of(RequiredFact.SEARCH_RECORD, "李某，合同台账，供热、特许经营"),
                                false)),
                CaseWorld.HANDLER);
    }

    private OpenedCase replied(String number) {
        OpenedCase legal =
                world.add(proposed(), new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        OpenedCase head =
                world.add(legal, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        return world.add(head, new CaseEvent.Replied(TUESDAY, number, Delivery.ONLINE), CaseWorld.HANDLER);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void aLetterHasAllItsElements() throws IOException {
        OpenedCase replied = replied("明住建公复〔2021〕6号");
        assertThat(text(sent.latest(replied.head().id(), Format.PDF).orElseThrow()))
                .contains(
                        agency.name(),
                        "政府信息公开申请答复书",
                        "明住建公复〔2021〕6号",
                        "赵小明：",
                        "2021年3月1日收到您提出的政府信息公开申请",
                        "2020年供热特许经营协议",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定",
                        "该政府信息不存在",
                        "没有这份协议",
                        "60日内",
                        "6个月内",
                        "2021年3月2日")
                .doesNotContain("李某");
    }

    @Test
    void whatWentOutIsKeptInEveryFormat() {
        long id = replied("明住建公复〔2021〕6号").head().id();
        assertThat(SentLetters.FORMATS)
                .allSatisfy(format -> assertThat(sent.latest(id, format)).isPresent());
    }

    @Test
    void aDraftCanBeReadBeforeAndEveryReadingIsAnEntry() {
        OpenedCase proposed = proposed();
        assertThat(letters.render(proposed, Format.DOCX)).isPresent();
        assertThat(sent.latest(proposed.head().id(), Format.PDF)).isEmpty();
        sent.open(proposed, Format.PDF, CaseWorld.LAWYER);
        assertThat(trail.page(new AuditFilter(null, "", "查看申请人姓名", agency.name()), 1, 5)
                        .items())
                .hasSize(1);
    }

    @Test
    void numbersGoOnAndNoneIsGivenTwice() {
        assertThat(numbers.nextLetter(agency.agencyId(), 2021)).isEmpty();
        replied("明住建公复〔2021〕6号");
        assertThat(numbers.nextLetter(agency.agencyId(), 2021)).isEqualTo("明住建公复〔2021〕7号");
        assertThat(numbers.nextLetter(agency.agencyId(), 2022)).isEqualTo("明住建公复〔2022〕1号");
        assertThatThrownBy(() -> replied("明住建公复〔2021〕6号")).hasMessageContaining("已用于申请 2021-001");
    }
}
