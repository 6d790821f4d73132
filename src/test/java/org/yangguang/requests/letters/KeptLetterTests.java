package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.documents.Format;
import org.yangguang.documents.Paragraph;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseDivision;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.shared.Actor;

@SpringBootTest(properties = "yangguang.data=target/test-data/kept-letters")
@Import(CaseWorld.class)
class KeptLetterTests {

    private static final LocalDate TUESDAY = CaseWorld.MONDAY.plusDays(1);
    private static final Actor MA = new Actor("ma", "马某");
    private static final TemplateKind CORRECTION = TemplateKind.of(NoticeTemplate.CORRECTION);
    private static final TemplateKind RECEIPT = TemplateKind.of(NoticeTemplate.RECEIPT);
    private static final TemplateKind REPEATED = TemplateKind.of(DecisionKind.REPEATED);

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private SentLetters sent;

    @Autowired
    private KeptLetters kept;

    @Autowired
    private LetterTemplates templates;

    @Autowired
    private CaseDivision division;

    @Autowired
    private AgencyDesk agencies;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from requests.letter_template").update();
    }

    private void add(TemplateKind kind, String sentence) {
        int latest = templates.history(kind).getFirst().number();
        templates.change(kind, latest, kind.builtIn() + "\n" + sentence, "补充说明", MA);
    }

    private void rename() {
        agencies.move(
                agency.agencyId(),
                agency.version(),
                new AgencyDesk.Place("更名后的" + agency.name(), agency.kind(), null),
                MA);
    }

    private Map<Integer, String> versions(OpenedCase of) {
        return kept.of(of.head().id()).stream()
                .collect(Collectors.toMap(LetterOfCase::event, letter -> String.valueOf(letter.version())));
    }

    private OpenedCase corrected() {
        return world.add(
                world.handled(agency),
                new CaseEvent.CorrectionAsked(TUESDAY, "请写明年度", LocalDate.of(2021, 3, 19)),
                CaseWorld.HANDLER);
    }

    private String letter(OpenedCase opened, int number) {
        return notices.document(world.get(opened), number, 1).orElseThrow().blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).plainText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aLetterThatWentOutStaysAsItWasWhateverChangesLater() {
        OpenedCase one = corrected();
        byte[] before = notices.pdf(one, 3, 1).orElseThrow();
        add(CORRECTION, "请尽快办理。");
        rename();
        assertThat(notices.pdf(world.get(one), 3, 1)).hasValue(before);
        assertThat(notices.document(world.get(one), 3, 1)
                        .orElseThrow()
                        .properties()
                        .author())
                .isEqualTo(agency.name());
        assertThat(versions(one)).isEqualTo(Map.of(1, "内置（版本 0）", 3, "内置（版本 0）"));
    }

    @Test
    void aLetterTakesTheTemplateInForceWhenItIsSent() {
        add(CORRECTION, "请尽快办理。");
        add(CORRECTION, "补正材料可以邮寄。");
        OpenedCase one = corrected();
        assertThat(letter(one, 3)).endsWith("补正材料可以邮寄。").doesNotContain("请尽快办理");
        assertThat(versions(one)).containsEntry(3, "版本 2");
    }

    @Test
    void aReplyKeepsItsFilesAndTheVersionOfItsTemplate() throws IOException {
        add(REPEATED, "特此告知。");
        OpenedCase one = world.proposed(agency);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        one = world.add(one, new CaseEvent.Replied(TUESDAY, "明公复〔2021〕6号", Delivery.POST), CaseWorld.HANDLER);
        add(REPEATED, "另有说明。");
        rename();
        int reply = one.file().entries().size();
        try (PDDocument pdf =
                Loader.loadPDF(sent.latest(one.head().id(), Format.PDF).orElseThrow())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("特此告知。").doesNotContain("另有说明", "更名后");
        }
        assertThat(versions(one)).containsEntry(reply, "版本 1");
        assertThat(kept.find(one.head().id(), reply, 1).orElseThrow().words().paragraphs())
                .last()
                .isEqualTo("特此告知。");
        assertThat(notices.document(world.get(one), reply, 1)).isEmpty();
    }

    @Test
    void theDraftOfAReplyFollowsTheTemplate() throws IOException {
        OpenedCase one = world.proposed(agency);
        add(REPEATED, "特此告知。");
        try (PDDocument pdf = Loader.loadPDF(sent.open(one, Format.PDF, CaseWorld.HANDLER))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("草稿，未编号", "特此告知。");
        }
    }

    /** The letters before the division were sent once, of the template of that time. */
    @Test
    void everyPartOfADividedApplicationHasTheLettersAsTheyWere() {
        OpenedCase whole = world.handled(agency);
        add(RECEIPT, "新的说明。");
        List<OpenedCase> parts = division.divide(
                whole.head().id(), whole.head().version(), TUESDAY, List.of("甲", "乙"), CaseWorld.HANDLER);
        assertThat(parts).allSatisfy(part -> {
            assertThat(letter(part, 1)).contains("申请编号：2021-001。").doesNotContain("新的说明");
            assertThat(letter(part, 3)).contains("本件编号：" + part.head().registration());
            assertThat(versions(part)).containsOnlyKeys(1, 3);
        });
    }

    @Test
    void whatWentOutBeforeLettersWereKeptIsMadeOfItsEventByTheBuiltInTemplate() {
        OpenedCase one = world.arrived(agency, Submission.POST);
        jdbc.sql("delete from requests.kept_letter").update();
        add(RECEIPT, "新的说明。");
        assertThat(letter(one, 1)).contains("申请编号：2021-001。").doesNotContain("新的说明");
    }

    /** An earlier version may name what the program calls otherwise now. */
    @Test
    void aTemplateWhoseFieldsTheProgramNoLongerKnowsIsPassedOver() {
        jdbc.sql("""
                insert into requests.letter_template (kind, version, text, reason, login, name, changed_at)
                values ('correction', 1, E'标题\\n{申请人}：\\n{旧字段}', '旧', 'ma', '马某', now())""").update();
        assertThat(templates.inForce(CORRECTION).number()).isZero();
        assertThat(letter(corrected(), 3)).contains("请写明年度");
    }

    @Test
    void theDatabaseHoldsNoNameInTheClear() {
        OpenedCase one = corrected();
        assertThat(jdbc.sql("select content from requests.kept_letter where request_id = :id")
                        .param("id", one.head().id())
                        .query(byte[].class)
                        .list())
                .hasSize(2)
                .allSatisfy(content ->
                        assertThat(new String(content, StandardCharsets.UTF_8)).doesNotContain("赵小明", "请写明年度"));
    }
}
