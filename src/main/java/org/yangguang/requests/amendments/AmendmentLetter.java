package org.yangguang.requests.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.amendments.AmendmentEvent.Correction;
import org.yangguang.requests.amendments.AmendmentEvent.Direction;
import org.yangguang.requests.amendments.AmendmentEvent.EvidenceAsked;
import org.yangguang.requests.amendments.AmendmentEvent.Forwarding;
import org.yangguang.requests.amendments.AmendmentEvent.Proposal;
import org.yangguang.requests.amendments.AmendmentEvent.Rejection;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.RemedyRule;

/**
 * The words of a letter about an amendment (Regulation art. 41).
 *
 * @param title under the name of the agency
 * @param paragraphs behind the name of whom it is addressed to
 */
record AmendmentLetter(String title, List<String> paragraphs) {

    private static final String LAW = "《中华人民共和国政府信息公开条例》第四十一条";

    /** Whether a letter goes out of the entry at that place. */
    static boolean possible(AmendmentFile file, int at) {
        return file.entries().get(at).event() instanceof EvidenceAsked
                || file.approvedAt(at).isPresent();
    }

    /** The letter of the entry at that place; empty where none goes out of it. */
    static Optional<AmendmentLetter> of(AmendmentFile file, int at, LetterAbout about, RemedyRule remedies) {
        if (file.entries().get(at).event() instanceof EvidenceAsked asked) {
            return Optional.of(evidence(asked, about));
        }
        LocalDate on = file.entries().get(at).event().on();
        return file.approvedAt(at).map(proposal -> of(proposal, on, about, remedies));
    }

    private static AmendmentLetter evidence(EvidenceAsked asked, LetterAbout about) {
        return letter(
                "政府信息更正申请补充证据告知书",
                about,
                "经核查，现有证据不足以证明该记录不准确。请" + about.you() + "于" + LetterAbout.day(asked.until()) + "前补充以下证据："
                        + LetterAbout.sentence(asked.what()) + "逾期没有补充的，本机关根据现有证据处理。");
    }

    private static AmendmentLetter of(Proposal proposal, LocalDate on, LetterAbout about, RemedyRule remedies) {
        return switch (proposal) {
            case Correction made ->
                letter(
                        "政府信息更正告知书",
                        about,
                        "经审核，" + about.you() + "反映的情况属实。根据" + LAW + "的规定，本机关已于" + LetterAbout.day(made.done())
                                + "更正该记录：" + LetterAbout.sentence(made.what()));
            case Rejection no ->
                letter(
                        "政府信息不予更正告知书",
                        about,
                        "经审核，根据" + LAW + "的规定，本机关决定对该记录不予更正。",
                        "理由：" + LetterAbout.sentence(no.reason()),
                        remedy(on, about, remedies));
            case Forwarding to ->
                letter(
                        "政府信息更正申请转送告知书",
                        about,
                        "经核查，更正该记录不属于本机关职能范围：" + LetterAbout.sentence(to.reason()) + "根据" + LAW + "的规定，本机关已将"
                                + about.you() + "的申请转送有权更正的" + to.name() + "处理，原编号不变。");
            case Direction told ->
                letter(
                        "政府信息更正申请告知书",
                        about,
                        "经核查，更正该记录不属于本机关职能范围：" + LetterAbout.sentence(told.reason()) + "根据" + LAW + "的规定，请"
                                + about.you() + "向有权更正的" + told.name() + "提出。",
                        contact(told.name(), told.contact()),
                        remedy(on, about, remedies));
        };
    }

    private static @Nullable String contact(String name, @Nullable String contact) {
        return contact == null ? null : name + "的联系方式：" + LetterAbout.sentence(contact);
    }

    private static String remedy(LocalDate on, LetterAbout about, RemedyRule remedies) {
        return remedies.choice(on, Decider.of(about.agency().kind()), "本告知书").text();
    }

    private static AmendmentLetter letter(String title, LetterAbout about, @Nullable String... paragraphs) {
        List<String> all = new ArrayList<>();
        all.add(about.opening());
        for (String paragraph : paragraphs) {
            if (paragraph != null) {
                all.add(paragraph);
            }
        }
        office(about.agency().card()).ifPresent(all::add);
        return new AmendmentLetter(title, all);
    }

    private static Optional<String> office(ContactCard card) {
        String office = card.office() == null ? "本机关政府信息公开工作机构" : card.office();
        return Optional.ofNullable(card.telephone()).map(number -> "联系机构：" + office + "，联系电话：" + number + "。");
    }
}
