package org.yangguang.requests.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.Grounds;
import org.yangguang.requests.decisions.RemedyParagraph;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.templates.TemplateField;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/** Fills in the letter of a decision; articles and remedies come from the law's own place. */
final class ReplyValues {

    private ReplyValues() {}

    /** The kind of template for a decision. */
    static TemplateKind template(LetterContent content) {
        return TemplateKind.of(kind(content));
    }

    static LetterSheet sheet(LetterContent content, RemedyRule remedies, TemplateVersion version) {
        return new LetterSheet(
                version.read().text().orElseThrow().fill(of(content, remedies)),
                content.enclosures().stream().map(ReplyValues::name).toList(),
                content.agency().name(),
                Objects.requireNonNullElse(content.number(), "（草稿，未编号）"),
                content.on(),
                version.kind().id(),
                version.number());
    }

    /** For every field of the template; empty for what the letter lacks. */
    private static Map<String, String> of(LetterContent content, RemedyRule remedies) {
        DecisionKind kind = kind(content);
        Map<String, String> all = new HashMap<>();
        all.put(TemplateKind.APPLICANT, content.applicant());
        all.put(TemplateKind.YOU, content.person() ? "您" : "贵单位");
        all.put("收到日期", LetterForm.day(content.receivedOn()));
        all.put("申请内容", content.sought());
        all.put(TemplateKind.LAW, law(content, kind));
        all.put("理由", content.proposal().reasons());
        TemplateKind.told(kind)
                .forEach(
                        fact -> all.put(fact.label(), content.proposal().facts().getOrDefault(fact, "")));
        all.put("负责公开的机关", Objects.requireNonNullElse(content.proposal().referredTo(), ""));
        all.put(
                TemplateKind.REMEDY,
                remedies.paragraph(
                                content.on(),
                                kind.outcome(),
                                Decider.of(content.agency().kind()))
                        .map(RemedyParagraph::text)
                        .orElse(""));
        ContactCard card = content.agency().card();
        all.put("联系电话", Objects.requireNonNullElse(card.telephone(), ""));
        all.put("联系机构", Objects.requireNonNullElse(card.office(), "本机关政府信息公开工作机构"));
        all.keySet()
                .retainAll(TemplateKind.of(kind).fields().stream()
                        .map(TemplateField::name)
                        .toList());
        return all;
    }

    private static String law(LetterContent content, DecisionKind kind) {
        return Citation.together(Stream.concat(
                        Grounds.in(kind, content.proposal().facts()).stream(), DecisionRule.of(kind).basis().stream())
                .distinct()
                .toList());
    }

    /** @throws NullPointerException for a decision that only a ledger tells of */
    private static DecisionKind kind(LetterContent content) {
        return Objects.requireNonNull(content.proposal().kind());
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
