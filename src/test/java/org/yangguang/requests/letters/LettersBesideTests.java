package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.documents.Document;
import org.yangguang.documents.Paragraph;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;

/** Letters that go out beside another of the same event: to the applicant, and to third parties. */
@SpringBootTest(properties = "yangguang.data=target/test-data/letters-beside")
@Import(CaseWorld.class)
class LettersBesideTests {

    private static final LocalDate MONDAY = CaseWorld.MONDAY;
    private static final LocalDate LATER = LocalDate.of(2021, 3, 30);

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private OpenedCase consulted(OpenedCase of, Consulting kind, String party) {
        return world.add(of, new CaseEvent.Consulted(MONDAY, kind, party, "供热成本明细"), CaseWorld.HANDLER);
    }

    private OpenedCase decided(OpenedCase of, DecisionKind kind) {
        Map<RequiredFact, String> facts = Map.of(
                RequiredFact.WAY_OF_GIVING,
                "复印件",
                RequiredFact.WHEN_AND_HOW,
                "月底公开",
                RequiredFact.WHERE_PUBLISHED,
                "门户网站",
                RequiredFact.REDACTION,
                "见案卷",
                RequiredFact.REASONS_FOR_WITHHOLDING,
                "属于个人隐私（第十五条）");
        OpenedCase one = world.add(
                of, new CaseEvent.Proposed(LATER, Proposal.of(kind, null, "关系公众用热", facts, false)), CaseWorld.HANDLER);
        String number = "明住建公复〔2021〕" + of.head().id() + "号";
        return world.add(world.signed(one), new CaseEvent.Replied(LATER, number, Delivery.POST), CaseWorld.HANDLER);
    }

    private List<String> listed(OpenedCase of) {
        return notices.of(of).stream()
                .map(letter -> letter.event() + "-" + letter.letter() + " "
                        + letter.kind().label() + (letter.noticeToApplicant() ? " →申请人" : ""))
                .toList();
    }

    private String words(OpenedCase of, int event, int letter) {
        Document document = notices.document(of, event, letter).orElseThrow();
        return document.titleInOneLine()
                + document.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(block -> ((Paragraph) block).plainText())
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(Consulting.class)
    void anApplicantIsToldThatSomebodyIsAskedButNotWhoOrWhatAbout(Consulting kind) {
        OpenedCase one = consulted(world.handled(agency), kind, "钱某某");
        assertThat(listed(one)).containsExactly("1-1 登记回执 →申请人", "3-1 征求意见书", "3-2 征求意见告知书 →申请人");
        assertThat(words(one, 3, 1)).contains("钱某某：", "供热成本明细").doesNotContain("赵小明");
        assertThat(words(one, 3, 2))
                .contains("赵小明：", "2021-001", "第三十三条第三款的规定，征求意见所需时间不计算在答复期限内")
                .doesNotContain("钱某某", "供热成本明细");
        assertThat(notices.document(one, 3, 3)).isEmpty();
    }

    @Test
    void whoWasNotToldThenIsNotToldByALaterVersionOfTheProgram() {
        OpenedCase one = consulted(world.handled(agency), Consulting.THIRD_PARTY, "示例供热公司");
        jdbc.sql("delete from requests.kept_letter").update();
        assertThat(listed(one)).containsExactly("1-1 登记回执 →申请人", "3-1 征求意见书");
        assertThat(notices.document(one, 3, 2)).isEmpty();
    }

    /** Columns: what it said, how it was decided, whether it is told. */
    @ParameterizedTest
    @CsvSource({
        "OBJECTS, GIVEN, true",
        "OBJECTS, TOLD_WHEN, true",
        "OBJECTS, PARTLY_GRANTED, true",
        "PARTLY, GIVEN, true",
        "PARTLY, PARTLY_GRANTED, false",
        "AGREES, GIVEN, false",
        "OBJECTS, ALREADY_PUBLIC, false"
    })
    void aThirdPartyIsToldWhatIsOpenedWithoutItsConsent(Opinion opinion, DecisionKind decision, boolean told) {
        OpenedCase one = consulted(world.handled(agency), Consulting.THIRD_PARTY, "示例供热公司");
        one = world.add(one, new CaseEvent.OpinionReceived(LATER, 1, opinion, "见信"), CaseWorld.HANDLER);
        one = decided(one, decision);
        int reply = one.file().entries().size();
        assertThat(notices.document(one, reply, 1)).isEmpty();
        assertThat(notices.document(one, reply, 2).isPresent()).isEqualTo(told);
        if (told) {
            assertThat(words(one, reply, 2))
                    .contains("告知第三方公开决定书", "示例供热公司：", opinion.label(), "2021年3月1日", "2020年供热特许经营协议", "关系公众用热")
                    .contains("如对本决定不服", "也可以")
                    .doesNotContain("赵小明", "先向");
            assertThat(listed(one)).contains(reply + "-2 告知第三方公开决定书");
        }
    }

    @Test
    void silenceIsNoConsentAndEveryPartyGetsALetterOfItsOwn() {
        OpenedCase one = consulted(world.handled(agency), Consulting.THIRD_PARTY, "甲公司");
        one = consulted(one, Consulting.THIRD_PARTY, "乙公司");
        one = consulted(one, Consulting.JOINT_AUTHOR, "县发改局");
        for (int number = 1; number <= 3; number++) {
            one = world.add(one, new CaseEvent.ConsultationLapsed(LATER, number), CaseWorld.HANDLER);
        }
        one = decided(one, DecisionKind.GIVEN);
        int reply = one.file().entries().size();
        assertThat(words(one, reply, 2)).contains("甲公司：", "逾期未提出意见").doesNotContain("乙公司");
        assertThat(words(one, reply, 3)).contains("乙公司：").doesNotContain("甲公司");
        assertThat(notices.document(one, reply, 4)).isEmpty();
    }
}
