package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.documents.Document;
import org.yangguang.documents.Paragraph;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;

class NoticeWordsTests {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 20);

    private static final NoticeContent CONTENT = new NoticeContent(
            Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null),
            "赵小明",
            true,
            "2021-001",
            "义务教育划片依据",
            DAY,
            DAY,
            LocalDate.of(2021, 4, 27),
            "材料较多",
            20);

    private static String letter(CaseEvent event) {
        Document document = BuiltInLetters.letter(event, CONTENT);
        return document.titleInOneLine()
                + document.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .map(Paragraph::plainText)
                        .collect(Collectors.joining());
    }

    @Test
    void correctionSaysWhatByWhenAndWhatFollows() {
        assertThat(letter(new CaseEvent.CorrectionAsked(DAY, "请写明年度", LATER)))
                .contains("补正告知书", "赵小明：", "第三十条", "请写明年度", "2021年3月20日", "视为放弃申请");
    }

    @Test
    void extensionSaysWhyHowLongAndUntilWhen() {
        assertThat(letter(new CaseEvent.ExtensionNotified(DAY)))
                .contains("延长答复期限告知书", "第三十三条第二款", "材料较多", "延长20个工作日", "2021年4月27日");
    }

    @Test
    void feeNoticeSaysBasisStandardAmountAndTime() {
        assertThat(letter(new CaseEvent.FeeNotified(DAY, FeeMode.PAGES, 31, 1000, DecisionKind.GIVEN)))
                .contains("缴费通知书", "第四十二条", "按量计收", "31页", "处理费10元", "10元/页", "20个工作日", "视为放弃申请")
                .contains("第1至30页：不收费；第31页：1页 × 10元 = 10元；合计10元");
    }

    @Test
    void feeNoticeByItemShowsThePlaceInTheMonthAndHowTheSumComesAbout() {
        assertThat(letter(new CaseEvent.FeeNotified(DAY, FeeMode.ITEMS, 12, 10000, null)))
                .contains("为您2021年3月向本机关提出的第12件申请", "应缴纳信息处理费100元")
                .contains("第11至12件：2件 × 100元 = 200元；累计12件共200元，减去前11件的100元，本件为100元");
    }

    @Test
    void reasonsAndDelayRestOnArticleThirtyFive() {
        assertThat(letter(new CaseEvent.ReasonsAsked(DAY, "本月第40件", LATER))).contains("第三十五条", "本月第40件", "2021年3月20日");
        assertThat(letter(new CaseEvent.ReplyDelayed(DAY, LATER, "逐件核对"))).contains("延迟答复告知书", "逐件核对", "2021年3月20日");
    }

    @ParameterizedTest
    @EnumSource(Consulting.class)
    void consultationGoesToThePartyAndDoesNotNameTheApplicant(Consulting kind) {
        assertThat(letter(new CaseEvent.Consulted(DAY, kind, "示例供热公司", "成本明细")))
                .contains("征求意见书", "示例供热公司：", "成本明细", kind.silence())
                .doesNotContain("赵小明");
    }

    @Test
    void receiptTellsTheNumberAndTheTime() {
        assertThat(letter(new CaseEvent.Arrived(DAY, Submission.IN_PERSON, true, "x")))
                .contains("登记回执", "2021-001", "20个工作日");
    }
}
