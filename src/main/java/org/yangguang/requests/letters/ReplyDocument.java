package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Document;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Properties;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.Grounds;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RequiredFact;

/**
 * Writes the letter of a decision: title, number, applicant, application, law, decision, remedies, agency and day, as the norms for
 * replies ask (国办公开办函〔2020〕2号 五), in the letter form (GB/T 9704—2012, 10.1).
 */
final class ReplyDocument {

    /** Facts that the applicant is told; the others stay on file. */
    private static final Set<RequiredFact> TOLD = EnumSet.of(
            RequiredFact.WHERE_PUBLISHED,
            RequiredFact.WAY_OF_GIVING,
            RequiredFact.REASONS_FOR_WITHHOLDING,
            RequiredFact.WHEN_AND_HOW,
            RequiredFact.BARRING_PROVISION,
            RequiredFact.ENQUIRY_LAW,
            RequiredFact.EARLIER_REPLY,
            RequiredFact.WHERE_TO_GET);

    private ReplyDocument() {}

    /** @throws NullPointerException for a decision that only a ledger tells of */
    static Document of(LetterContent content, RemedyRule remedies) {
        DecisionKind kind = Objects.requireNonNull(content.proposal().kind());
        DecisionRule rule = DecisionRule.of(kind);
        String title = rule.letter().title().orElse("政府信息公开申请办理情况告知书");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Paragraph.Kind.UNINDENTED, content.applicant() + "："));
        blocks.add(Paragraph.body("本机关于" + day(content.receivedOn()) + "收到" + (content.person() ? "您" : "贵单位")
                + "提出的政府信息公开申请，申请公开“" + content.sought() + "”。"));
        blocks.add(Paragraph.body(
                rule.operative(Grounds.in(kind, content.proposal().facts()))));
        told(content).forEach(text -> blocks.add(Paragraph.body(text)));
        Decider decider = Decider.of(content.agency().kind());
        remedies.paragraph(content.on(), kind.outcome(), decider)
                .ifPresent(remedy -> blocks.add(Paragraph.body(remedy.text())));
        contact(content.agency().card(), blocks);
        String agency = content.agency().name();
        List<String> enclosures =
                content.enclosures().stream().map(ReplyDocument::name).toList();
        blocks.add(new Closing(enclosures, agency, day(content.on())));
        return new Document(
                title,
                new Properties(
                        agency, title, content.on().atStartOfDay(ZoneOffset.UTC).toInstant()),
                blocks,
                new Letterhead(agency, Objects.requireNonNullElse(content.number(), "（草稿，未编号）")));
    }

    private static List<String> told(LetterContent content) {
        List<String> told = new ArrayList<>();
        content.proposal().facts().forEach((fact, text) -> {
            if (TOLD.contains(fact)) {
                told.add(sentence(fact.label() + "：" + text));
            }
        });
        told.sort(String::compareTo);
        String reasons = content.proposal().reasons();
        told.addFirst(sentence("理由：" + reasons));
        String agency = content.proposal().referredTo();
        if (agency != null) {
            told.add(sentence("负责公开该政府信息的行政机关：" + agency));
        }
        return told;
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    private static void contact(ContactCard card, List<Block> blocks) {
        @Nullable String telephone = card.telephone();
        if (telephone != null) {
            String office = Objects.requireNonNullElse(card.office(), "本机关政府信息公开工作机构");
            blocks.add(Paragraph.body("联系机构：" + office + "，联系电话：" + telephone + "。"));
        }
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
