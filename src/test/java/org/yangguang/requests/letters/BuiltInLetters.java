package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.documents.Document;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RemedySettings;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/** Letters of the built-in templates: for a citizen with all that can be told, for an organisation with as little as may be. */
final class BuiltInLetters {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 20);
    private static final Agency AGENCY = Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null);
    private static final RemedyRule REMEDIES =
            new RemedyRule(new RemedySettings("明川县人民政府", "示例市人民政府", "示例市主管部门", "有管辖权的人民法院", "有管辖权的中级人民法院"));

    private BuiltInLetters() {}

    static Document letter(CaseEvent event, NoticeContent content) {
        return letter(NoticeValues.of(event, content).getFirst(), content);
    }

    static Document letter(NoticeValues values, NoticeContent content) {
        TemplateVersion builtIn = TemplateVersion.builtIn(TemplateKind.of(values.template()));
        return LetterSheet.of(content, values, null, builtIn).document();
    }

    /** Letters that go out beside others: to applicants, and to third parties. */
    static List<Document> beside(boolean full) {
        NoticeContent content = content(full);
        return Stream.concat(
                        events().stream().flatMap(event -> NoticeValues.of(event, content).stream()),
                        ExampleEvents.releases(DAY).flatMap(file -> ReleaseValues.of(file, content, REMEDIES).stream()))
                .filter(values -> values.template().beside())
                .map(values -> letter(values, content))
                .toList();
    }

    static List<CaseEvent> events() {
        return Stream.concat(
                        Stream.<CaseEvent>of(
                                new CaseEvent.Arrived(DAY, Submission.IN_PERSON, true, "x"),
                                new CaseEvent.Divided(DAY, "x", List.of("2021-001", "2021-002")),
                                new CaseEvent.CorrectionAsked(DAY, "请写明年度", LATER),
                                new CaseEvent.ReasonsAsked(DAY, "本月第40件", LATER),
                                new CaseEvent.ReplyDelayed(DAY, LATER, "逐件核对"),
                                new CaseEvent.ExtensionNotified(DAY),
                                new CaseEvent.FeeNotified(DAY, FeeMode.ITEMS, 12, 10000, null),
                                new CaseEvent.FeeNotified(DAY, FeeMode.PAGES, 31, 1000, DecisionKind.GIVEN)),
                        Stream.of(Consulting.values())
                                .map(kind -> new CaseEvent.Consulted(DAY, kind, "示例供热公司", "成本明细")))
                .toList();
    }

    /** @param full for a citizen whose application is received; else for an organisation's that is to be confirmed */
    static NoticeContent content(boolean full) {
        return new NoticeContent(
                AGENCY,
                full ? "赵小明" : "示例公司",
                full,
                "2021-001",
                "义务教育划片依据",
                DAY,
                full ? DAY : null,
                full ? LocalDate.of(2021, 4, 27) : null,
                "材料较多",
                20);
    }

    static Document reply(DecisionKind kind, boolean full) {
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().stream()
                .filter(fact -> full || fact != RequiredFact.WAY_OF_GIVING)
                .forEach(fact -> facts.put(fact, "见案卷" + (full ? "。" : "")));
        facts.computeIfPresent(RequiredFact.BARRING_PROVISION, (fact, text) -> "《中华人民共和国统计法》第二十五条");
        facts.computeIfPresent(RequiredFact.REASONS_FOR_WITHHOLDING, (fact, text) -> "其中身份证号属于个人隐私（第十五条）");
        ContactCard card = new ContactCard("办公室", null, null, "0955-100", null, null, null, null, null);
        String referred = full && kind == DecisionKind.NOT_THIS_AGENCY ? "县财政局，0955-200" : null;
        LetterContent content = new LetterContent(
                full ? AGENCY.withCard(card) : AGENCY,
                "明教公复〔2026〕6号",
                "赵小明",
                full,
                DAY,
                "资金分配方案",
                Proposal.of(kind, referred, "经核实如上", facts, false),
                LATER,
                List.of());
        return ReplyValues.sheet(content, REMEDIES, TemplateVersion.builtIn(TemplateKind.of(kind)))
                .document();
    }
}
