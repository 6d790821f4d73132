package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Tone;

/** Tells what happened to a case, for those who handle it; newest first. */
final class CaseMoments {

    private CaseMoments() {}

    /** @param letters address of the case's letters, before the number of the event; null for who may not open them */
    static List<Moment> of(CaseFile file, Clock clock, @Nullable String letters) {
        List<CaseEntry> entries = file.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(at -> moment(
                        entries.get(at),
                        clock,
                        letters != null && CaseNotices.possible(entries.get(at).event())
                                ? letters + (at + 1) + ".pdf"
                                : null))
                .toList()
                .reversed();
    }

    private static Moment moment(CaseEntry entry, Clock clock, @Nullable String letter) {
        String who = entry.by().name();
        return new Moment(
                tone(entry.event()),
                icon(entry.event()),
                what(entry.event()) + "　" + who,
                LocalDateTime.ofInstant(entry.at(), clock.getZone()),
                why(entry.event()),
                letter);
    }

    static String what(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived arrived -> "登记（" + arrived.channel().label() + "）";
            case CaseEvent.Confirmed ignored -> "与申请人确认，收到申请";
            case CaseEvent.Assigned assigned -> "受理，由" + assigned.name() + "承办";
            case CaseEvent.CorrectionAsked ignored -> "一次性告知补正";
            case CaseEvent.CorrectionReceived ignored -> "收到补正";
            case CaseEvent.Consulted sent -> "征求意见：" + sent.kind().label() + " " + sent.party();
            case CaseEvent.ConsultationServed ignored -> "征求意见书送达";
            case CaseEvent.OpinionReceived came -> "收到意见：" + came.opinion().label();
            case CaseEvent.ConsultationLapsed ignored -> "逾期未提出意见";
            case CaseEvent.ReasonsAsked ignored -> "要求说明理由";
            case CaseEvent.ReasonsGiven ignored -> "收到理由";
            case CaseEvent.ReplyDelayed ignored -> "确定延迟答复期限";
            case CaseEvent.FeeNotified ignored -> "发出收费通知";
            case CaseEvent.FeePaid ignored -> "已缴费";
            case CaseEvent.ExtensionAsked asked -> "申请延期 " + asked.days() + " 个工作日";
            case CaseEvent.ExtensionApproved ignored -> "同意延期";
            case CaseEvent.ExtensionDenied ignored -> "不同意延期";
            case CaseEvent.ExtensionNotified ignored -> "告知申请人延期";
            case CaseEvent.Proposed proposed ->
                "拟办：" + proposed.proposal().outcome().label();
            case CaseEvent.Signed signed -> signed.as().label() + "：同意";
            case CaseEvent.Returned returned -> returned.as().label() + "：退回";
            case CaseEvent.Replied ignored -> "答复";
            case CaseEvent.Delivered ignored -> "送达";
            case CaseEvent.Withdrawn ignored -> "申请人撤回";
            case CaseEvent.Archived ignored -> "归档";
            case CaseEvent.Reopened ignored -> "重新办理";
            case CaseEvent.Noted ignored -> "备注";
        };
    }

    private static String why(CaseEvent event) {
        return DueWords.day(event.on()) + CaseDetails.of(event);
    }

    private static Tone tone(CaseEvent event) {
        return switch (event) {
            case CaseEvent.CorrectionAsked ignored -> Tone.AMBER;
            case CaseEvent.CorrectionReceived ignored -> Tone.AMBER;
            case CaseEvent.Consulted ignored -> Tone.AMBER;
            case CaseEvent.OpinionReceived ignored -> Tone.AMBER;
            case CaseEvent.ConsultationLapsed ignored -> Tone.AMBER;
            case CaseEvent.FeeNotified ignored -> Tone.AMBER;
            case CaseEvent.FeePaid ignored -> Tone.AMBER;
            case CaseEvent.ExtensionNotified ignored -> Tone.AMBER;
            case CaseEvent.ReplyDelayed ignored -> Tone.AMBER;
            case CaseEvent.Reopened ignored -> Tone.AMBER;
            default -> Tone.PLAIN;
        };
    }

    private static String icon(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> "inbox";
            case CaseEvent.Confirmed ignored -> "phone";
            case CaseEvent.Assigned ignored -> "user";
            case CaseEvent.CorrectionAsked ignored -> "pause";
            case CaseEvent.Consulted ignored -> "pause";
            case CaseEvent.FeeNotified ignored -> "coin";
            case CaseEvent.CorrectionReceived ignored -> "history";
            case CaseEvent.Signed ignored -> "check";
            case CaseEvent.Returned ignored -> "undo";
            case CaseEvent.Replied ignored -> "send";
            case CaseEvent.Delivered ignored -> "done";
            case CaseEvent.Archived ignored -> "folder";
            default -> "pen";
        };
    }
}
