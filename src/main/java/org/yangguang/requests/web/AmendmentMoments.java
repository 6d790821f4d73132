package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentEntry;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentEvent.Proposal;
import org.yangguang.requests.amendments.AmendmentFile;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Tells what happened to an amendment, for those who handle it; newest first. */
final class AmendmentMoments {

    private AmendmentMoments() {}

    /** @param letters address of its letters, before the number of the event; null for who may not read what names the applicant */
    static List<Moment> of(AmendmentFile file, Clock clock, @Nullable String letters) {
        return IntStream.range(0, file.entries().size())
                .mapToObj(at -> moment(file, at, clock, letters))
                .toList()
                .reversed();
    }

    private static Moment moment(AmendmentFile file, int at, Clock clock, @Nullable String letters) {
        AmendmentEntry entry = file.entries().get(at);
        AmendmentEvent event = entry.event();
        String detail = letters == null ? "" : detail(event);
        String number = entry.letter() == null ? "" : "；文号：" + entry.letter();
        return new Moment(
                event instanceof AmendmentEvent.EvidenceAsked ? Tone.AMBER : Tone.PLAIN,
                icon(event),
                what(file, at) + "　" + entry.by().name(),
                LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                DueWords.day(event.on()) + (detail.isEmpty() ? "" : "；" + detail) + number,
                letters != null && AmendmentLetters.possible(file, at) ? letters + (at + 1) + ".pdf" : null);
    }

    private static String what(AmendmentFile file, int at) {
        return switch (file.entries().get(at).event()) {
            case AmendmentEvent.Arrived arrived -> "登记（" + arrived.channel().label() + "）";
            case AmendmentEvent.EvidenceAsked ignored -> "要求补充证据";
            case AmendmentEvent.EvidenceSent ignored -> "收到补充的证据";
            case Proposal proposal -> label(proposal);
            case AmendmentEvent.Returned ignored -> "退回承办人";
            case AmendmentEvent.Approved ignored -> "同意，发出" + letter(file, at);
            case AmendmentEvent.Withdrawn ignored -> "申请人撤回";
        };
    }

    /** What a proposal is called. */
    static String label(Proposal proposal) {
        return switch (proposal) {
            case AmendmentEvent.Correction ignored -> AmendmentAction.CORRECT.label();
            case AmendmentEvent.Rejection ignored -> AmendmentAction.REJECT.label();
            case AmendmentEvent.Forwarding to -> "拟转送" + to.name();
            case AmendmentEvent.Direction told -> "拟告知向" + told.name() + "提出";
        };
    }

    /** What the letter of the entry at that place is called. */
    static String letter(AmendmentFile file, int at) {
        return file.approvedAt(at)
                .map(proposal -> switch (proposal) {
                    case AmendmentEvent.Correction ignored -> "更正告知书";
                    case AmendmentEvent.Rejection ignored -> "不予更正告知书";
                    case AmendmentEvent.Forwarding ignored -> "转送告知书";
                    case AmendmentEvent.Direction ignored -> "告知书";
                })
                .orElse("补充证据告知书");
    }

    /** What it says beyond its name: it may name people. */
    static String detail(AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.Arrived ignored -> "";
            case AmendmentEvent.EvidenceAsked asked -> asked.what() + "（" + DueWords.day(asked.until()) + "前）";
            case AmendmentEvent.EvidenceSent sent -> sent.words();
            case AmendmentEvent.Correction made -> DueWords.day(made.done()) + "更正：" + made.what();
            case AmendmentEvent.Rejection no -> no.reason();
            case AmendmentEvent.Forwarding to -> to.reason();
            case AmendmentEvent.Direction told ->
                told.reason() + (told.contact() == null ? "" : "；联系方式：" + told.contact());
            case AmendmentEvent.Returned returned -> returned.opinion();
            case AmendmentEvent.Approved approved -> approved.opinion();
            case AmendmentEvent.Withdrawn withdrawn -> withdrawn.how();
        };
    }

    private static String icon(AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.Arrived ignored -> "inbox";
            case AmendmentEvent.EvidenceAsked ignored -> "pause";
            case AmendmentEvent.EvidenceSent ignored -> "history";
            case Proposal ignored -> "pen";
            case AmendmentEvent.Returned ignored -> "undo";
            case AmendmentEvent.Approved ignored -> "send";
            case AmendmentEvent.Withdrawn ignored -> "done";
        };
    }
}
