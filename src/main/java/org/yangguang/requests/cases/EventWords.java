package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Money;

/** What happened to a case, in the words of those who handle it. */
public final class EventWords {

    private EventWords() {}

    /** What happened, in a few words; a ledger has the days of a consultation, but not who was asked and what they said. */
    public static String what(CaseEntry entry) {
        return switch (entry.event()) {
            case CaseEvent.Consulted ignored when ImportedCourse.tells(entry) -> "征求意见";
            case CaseEvent.OpinionReceived ignored when ImportedCourse.tells(entry) -> "收到意见";
            default -> (entry.event().inBulk() ? CaseEvent.BULK : "") + what(entry.event());
        };
    }

    /** What the entry tells beyond its name and day; of a ledger nothing but that it is known from there. */
    public static String detail(CaseEntry entry) {
        String said = ImportedCourse.tells(entry) ? "据台账的日期" : detail(entry.event());
        String number = entry.letter();
        return number == null ? said : said + (said.isEmpty() ? "" : "；") + "文号：" + number;
    }

    private static String what(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived arrived -> "登记（" + arrived.channel().label() + "）";
            case CaseEvent.Confirmed ignored -> "与申请人确认，收到申请";
            case CaseEvent.Assigned assigned -> "受理，由" + assigned.name() + "承办";
            case CaseEvent.Divided divided ->
                "按一事一申请拆分为 " + divided.registrations().size() + " 件";
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

    private static String detail(CaseEvent event) {
        String said = said(event);
        return said == null || said.isBlank() ? "" : said;
    }

    /** A day as it is written in texts. */
    public static String day(LocalDate day) {
        return "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable String said(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived arrived -> arrived.signedFor() ? "经签收" : null;
            case CaseEvent.Confirmed confirmed -> confirmed.how();
            case CaseEvent.Assigned assigned -> assigned.unit();
            case CaseEvent.Divided divided -> String.join("、", divided.registrations()) + "；本件：" + divided.content();
            case CaseEvent.CorrectionAsked asked -> asked.points() + "；补正期限到 " + day(asked.until());
            case CaseEvent.CorrectionReceived received -> received.content();
            case CaseEvent.Consulted sent -> sent.question();
            case CaseEvent.ConsultationServed served -> "第 " + served.consultation() + " 份";
            case CaseEvent.OpinionReceived came -> "第 " + came.consultation() + " 份；" + came.text();
            case CaseEvent.ConsultationLapsed lapsed -> "第 " + lapsed.consultation() + " 份";
            case CaseEvent.ReasonsAsked asked -> asked.why() + "；期限到 " + day(asked.until());
            case CaseEvent.ReasonsGiven given -> given.text();
            case CaseEvent.ReplyDelayed delayed -> "到 " + day(delayed.until()) + "；" + delayed.why();
            case CaseEvent.FeeNotified fee ->
                "%s，%s，%s 元"
                        .formatted(
                                fee.mode().label(), fee.mode().quantity(fee.quantity()), new Money(fee.fen()).yuan());
            case CaseEvent.FeePaid ignored -> null;
            case CaseEvent.ExtensionAsked asked -> asked.why();
            case CaseEvent.ExtensionApproved approved -> approved.opinion();
            case CaseEvent.ExtensionDenied denied -> denied.why();
            case CaseEvent.ExtensionNotified ignored -> null;
            case CaseEvent.Proposed proposed -> proposal(proposed.proposal());
            case CaseEvent.Signed signed -> signed.opinion();
            case CaseEvent.Returned returned -> returned.why();
            case CaseEvent.Replied replied ->
                replied.by().label() + (replied.number() == null ? "" : "；" + replied.number());
            case CaseEvent.Delivered delivered -> delivered.proof();
            case CaseEvent.Withdrawn withdrawn -> withdrawn.how();
            case CaseEvent.Archived ignored -> null;
            case CaseEvent.Reopened reopened -> reopened.why();
            case CaseEvent.Noted noted -> noted.text();
        };
    }

    private static String proposal(Proposal proposal) {
        StringBuilder said = new StringBuilder(proposal.reasons());
        if (proposal.notHeld() != null) {
            said.append("；").append(proposal.notHeld().label());
        }
        if (proposal.referredTo() != null) {
            said.append("；告知").append(proposal.referredTo());
        }
        return said.append(proposal.sensitive() ? "；请县政务公开办公室会商" : "").toString();
    }
}
