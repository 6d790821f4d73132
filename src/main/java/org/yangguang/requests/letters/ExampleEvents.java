package org.yangguang.requests.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.shared.Actor;

/** What example letters tell of. */
final class ExampleEvents {

    static final String SOUGHT = "2025年学前教育资金分配方案";

    private ExampleEvents() {}

    /** @param received whether the day of receipt is known; without it only what may go out then */
    static Stream<CaseEvent> of(NoticeTemplate notice, boolean received, LocalDate today) {
        LocalDate until = today.plusDays(15);
        return switch (notice) {
            case RECEIPT -> Stream.of(new CaseEvent.Arrived(today, Submission.ONLINE, false, SOUGHT));
            case DIVISION -> Stream.of(new CaseEvent.Divided(today, SOUGHT, List.of("2026-015", "2026-016")));
            case CORRECTION -> once(received, new CaseEvent.CorrectionAsked(today, "所申请的信息没有写明年度和文件名称，请补充", until));
            case REASONS -> once(received, new CaseEvent.ReasonsAsked(today, "本月已向本机关提出40件申请", until));
            case DELAY -> once(received, new CaseEvent.ReplyDelayed(today, until, "40件申请需要逐件检索"));
            case EXTENSION -> once(received, new CaseEvent.ExtensionNotified(today));
            case FEE ->
                once(
                        received,
                        new CaseEvent.FeeNotified(today, FeeMode.ITEMS, 12, 10000, null),
                        new CaseEvent.FeeNotified(today, FeeMode.PAGES, 31, 1000, DecisionKind.GIVEN));
            case RELEASE -> Stream.empty();
            case CONSULTATION, CONSULTATION_NOTICE ->
                once(
                        received,
                        Arrays.stream(Consulting.values())
                                .map(kind -> new CaseEvent.Consulted(today, kind, "示例科技有限公司", "是否同意公开贵方的项目报价"))
                                .toArray(CaseEvent[]::new));
        };
    }

    /** Cases that were just decided against the will of a third party, and without it. */
    static Stream<CaseFile> releases(LocalDate today) {
        return Stream.of(
                released(today, DecisionKind.GIVEN, new CaseEvent.OpinionReceived(today, 1, Opinion.OBJECTS, "涉及商业秘密")),
                released(today, DecisionKind.PARTLY_GRANTED, new CaseEvent.ConsultationLapsed(today, 1)));
    }

    static CaseFile released(LocalDate today, DecisionKind kind, CaseEvent opinion) {
        Proposal proposal = Proposal.of(kind, null, "该项目使用财政资金，公众有权知道资金的去向，不公开可能对公共利益造成重大影响", Map.of(), false);
        return new CaseFile(Stream.of(
                        new CaseEvent.Arrived(today.minusDays(40), Submission.ONLINE, false, SOUGHT),
                        new CaseEvent.Consulted(today.minusDays(30), Consulting.THIRD_PARTY, "示例科技有限公司", SOUGHT),
                        opinion,
                        new CaseEvent.Proposed(today, proposal),
                        new CaseEvent.Replied(today, null, Delivery.POST))
                .map(event -> new CaseEntry(event, new Actor("", "示例"), Instant.EPOCH))
                .toList());
    }

    private static Stream<CaseEvent> once(boolean received, CaseEvent... events) {
        return received ? Arrays.stream(events) : Stream.empty();
    }

    /** What is on file for a decision. */
    static String told(RequiredFact fact) {
        return switch (fact) {
            case WHERE_PUBLISHED -> "县人民政府门户网站“教育”栏目";
            case WAY_OF_GIVING -> "纸质复印件，随本答复书寄送";
            case WHEN_AND_HOW -> "本月底前在县人民政府门户网站公开，届时可以下载";
            case REASONS_FOR_WITHHOLDING -> "其中身份证号属于个人隐私（第十五条）";
            case BARRING_PROVISION -> "《中华人民共和国统计法》第二十五条";
            case ENQUIRY_LAW -> "《不动产登记暂行条例》第二十七条，到不动产登记机构查询";
            case EARLIER_REPLY -> "示教公复〔2025〕3号";
            case WHERE_TO_GET -> "到新华书店或者公共图书馆购买、查阅";
            default -> "见案卷";
        };
    }
}
