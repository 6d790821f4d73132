package org.yangguang.requests.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateVersion;

/**
 * Letters of nobody, made of a template to show what it says. Together those of a kind fill in every field; where the law tells
 * cases apart, there is one for each.
 */
@Component
public class LetterExamples {

    private static final String GOVERNMENT = "人民政府";
    private static final String SOUGHT = "2025年学前教育资金分配方案";
    private static final String PARTY = "示例科技有限公司";

    private final RemedyRule remedies;
    private final Clock clock;
    private final String county;
    private final Agency agency;

    LetterExamples(RemedyRule remedies, Clock clock) {
        this.remedies = remedies;
        this.clock = clock;
        this.county = county(remedies.names().county());
        this.agency = Agency.entered(county + "教育局", AgencyKind.DEPARTMENT, null)
                .withCard(new ContactCard(county + "教育局办公室", null, null, "0900-1234567", null, null, null, null, null));
    }

    /** The county of the installation, so that remedies fit the agency. */
    private static String county(String government) {
        boolean named = government.matches(".+[县区市旗]" + GOVERNMENT);
        return named ? government.substring(0, government.length() - GOVERNMENT.length()) : "示例县";
    }

    /** At least one letter of today; the first shows most of what the template says. */
    public List<LetterSheet> of(TemplateVersion version) {
        LocalDate today = LocalDate.now(clock);
        DecisionKind decision = version.kind().decision();
        if (decision != null) {
            return List.of(ReplyValues.sheet(reply(decision, today), remedies, version));
        }
        NoticeTemplate notice = Objects.requireNonNull(version.kind().notice());
        LocalDate received = today.minusDays(10);
        return Stream.of(true, false)
                .flatMap(known -> events(notice, known, today)
                        .map(event -> notice(event, content(known ? received : null, today), version)))
                .toList();
    }

    private static LetterSheet notice(CaseEvent event, NoticeContent content, TemplateVersion version) {
        NoticeValues values = Objects.requireNonNull(NoticeValues.of(event, content));
        return LetterSheet.of(content, values, event.on(), "示教公函〔" + event.on().getYear() + "〕3号", version);
    }

    /** @param received whether the day of receipt is known; without it only what may go out then */
    private static Stream<CaseEvent> events(NoticeTemplate notice, boolean received, LocalDate today) {
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
            case CONSULTATION ->
                once(
                        received,
                        Arrays.stream(Consulting.values())
                                .map(kind -> new CaseEvent.Consulted(today, kind, PARTY, "是否同意公开贵方的项目报价"))
                                .toArray(CaseEvent[]::new));
        };
    }

    private static Stream<CaseEvent> once(boolean received, CaseEvent... events) {
        return received ? Arrays.stream(events) : Stream.empty();
    }

    private NoticeContent content(@Nullable LocalDate received, LocalDate today) {
        return new NoticeContent(
                agency, "赵示例", true, "2026-015", SOUGHT, received, today.plusDays(40), "需要检索的档案较多", 20);
    }

    private LetterContent reply(DecisionKind kind, LocalDate today) {
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, fact(fact)));
        return new LetterContent(
                agency,
                "示教公复〔" + today.getYear() + "〕6号",
                "赵示例",
                true,
                today.minusDays(11),
                SOUGHT,
                Proposal.of(
                        kind,
                        kind == DecisionKind.NOT_THIS_AGENCY ? county + "财政局，电话0900-7654321" : null,
                        "经核实，情况如上",
                        facts,
                        false),
                today,
                kind.outcome() == Outcome.PARTLY_GRANTED ? List.of("资金分配方案（区分处理）.pdf") : List.of());
    }

    private static String fact(RequiredFact fact) {
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
