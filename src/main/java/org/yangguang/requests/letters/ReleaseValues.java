package org.yangguang.requests.letters;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consultation;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;

/**
 * What a third party is told whose information is opened although it did not agree: what is opened and why (art. 32). The letter
 * does not name the applicant.
 */
final class ReleaseValues {

    /** Decisions that open something that was not open before. */
    private static final Set<DecisionKind> OPENING =
            EnumSet.of(DecisionKind.GIVEN, DecisionKind.TOLD_WHEN, DecisionKind.PARTLY_GRANTED);

    private ReleaseValues() {}

    /** One for each third party that did not agree, where the case was just decided so; the latest opinion of each counts. */
    static List<NoticeValues> of(CaseFile replied, NoticeContent content, RemedyRule remedies) {
        Proposal proposal = replied.last(Proposed.class).orElseThrow().proposal();
        DecisionKind kind = proposal.kind();
        if (kind == null || !OPENING.contains(kind)) {
            return List.of();
        }
        boolean whole = kind != DecisionKind.PARTLY_GRANTED;
        Map<String, Consultation> parties = new LinkedHashMap<>();
        replied.consultations().stream()
                .filter(one -> one.kind() == Consulting.THIRD_PARTY)
                .forEach(one -> parties.put(one.party(), one));
        return parties.values().stream()
                .filter(one -> !agreed(one, whole))
                .map(one -> of(one, proposal, whole, content, remedies))
                .toList();
    }

    /** Who agreed to a part agreed to no more than that. */
    private static boolean agreed(Consultation one, boolean whole) {
        return one.opinion() == Opinion.AGREES || (one.opinion() == Opinion.PARTLY && !whole);
    }

    private static NoticeValues of(
            Consultation one, Proposal proposal, boolean whole, NoticeContent content, RemedyRule remedies) {
        Opinion opinion = one.opinion();
        return new NoticeValues(
                NoticeTemplate.RELEASE,
                Map.of(
                        TemplateKind.PARTY,
                        one.party(),
                        "征求意见日期",
                        LetterForm.day(one.sentOn()),
                        "对方的意见",
                        opinion == null ? "逾期未提出意见" : "表示" + opinion.label(),
                        TemplateKind.LAW,
                        NoticeValues.REGULATION + "第三十二条",
                        "公开的内容",
                        "“" + content.sought() + "”" + (whole ? "" : "中区分处理后可以公开的部分"),
                        "理由",
                        proposal.reasons(),
                        TemplateKind.REMEDY,
                        remedies.choice(
                                        content.on(),
                                        Decider.of(content.agency().kind()),
                                        "本决定")
                                .text()));
    }
}
