package org.yangguang.requests.notices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.CaseClock;
import org.yangguang.requests.cases.CaseClocks;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.ClockKind;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.ReplyTime;

/**
 * The words of a notice. They tell what happened and by when something must be done: nothing of what is sought, nobody's name, no
 * amount and no code, because others may read them on the applicant's telephone.
 *
 * @param heading what happened
 * @param text what follows from it
 */
public record NoticeText(String heading, String text) {

    /** What a text message holds at most, as gateways in this country take them. */
    static final int LONGEST = 140;

    /** What the last event of a case is told by; null for what the applicant need not be told. */
    public static @Nullable NoticeText of(CaseFile then, WorkingDays days) {
        return switch (then.entries().getLast().event()) {
            case CaseEvent.Arrived ignored -> received(then, days);
            case CaseEvent.Confirmed ignored -> received(then, days);
            case CaseEvent.Assigned ignored -> null;
            case CaseEvent.Divided divided ->
                new NoticeText("已分开办理", "按照一事一申请分为" + divided.registrations().size() + "件，分别答复。");
            case CaseEvent.CorrectionAsked asked ->
                new NoticeText("需要补正", "请最迟于" + day(asked.until()) + "补正，无正当理由逾期不补正的，视为放弃申请。");
            case CaseEvent.CorrectionReceived ignored -> null;
            case CaseEvent.Consulted sent -> consulted(sent.kind());
            case CaseEvent.ConsultationServed ignored -> null;
            case CaseEvent.OpinionReceived ignored -> null;
            case CaseEvent.ConsultationLapsed ignored -> null;
            case CaseEvent.ReasonsAsked asked -> new NoticeText("需要说明理由", "请最迟于" + day(asked.until()) + "说明。");
            case CaseEvent.ReasonsGiven ignored -> null;
            case CaseEvent.ReplyDelayed delayed -> new NoticeText("延迟答复", "最迟" + day(delayed.until()) + "答复。");
            case CaseEvent.FeeNotified ignored -> fee(then, days);
            case CaseEvent.FeePaid ignored -> null;
            case CaseEvent.ExtensionAsked ignored -> null;
            case CaseEvent.ExtensionApproved ignored -> null;
            case CaseEvent.ExtensionDenied ignored -> null;
            case CaseEvent.ExtensionNotified ignored -> new NoticeText("延长答复期限", reply(then, days, "延长的时间见告知书。"));
            case CaseEvent.Proposed ignored -> null;
            case CaseEvent.Signed ignored -> null;
            case CaseEvent.Returned ignored -> null;
            case CaseEvent.Replied replied -> replied(replied.by());
            case CaseEvent.Delivered ignored -> null;
            case CaseEvent.Withdrawn ignored -> new NoticeText("已按申请人意愿撤回", "不再办理。");
            case CaseEvent.Archived ignored -> null;
            case CaseEvent.Reopened ignored -> null;
            case CaseEvent.Noted ignored -> null;
        };
    }

    private static NoticeText received(CaseFile then, WorkingDays days) {
        return then.receivedOn() == null
                ? new NoticeText("已登记", "工作人员将与申请人联系确认，确认之日为收到申请之日。")
                : new NoticeText("已收到", reply(then, days, "自收到之日起20个工作日内答复。"));
    }

    private static NoticeText consulted(Consulting kind) {
        String whom = kind == Consulting.THIRD_PARTY ? "第三方" : "其他机关";
        return new NoticeText("正在征求" + whom + "意见", "征求意见所需时间不计算在答复期限内。");
    }

    private static NoticeText fee(CaseFile then, WorkingDays days) {
        String until = CaseClocks.of(then, days).stream()
                .filter(clock -> clock.kind() == ClockKind.FEE)
                .map(CaseClock::due)
                .map(due -> due instanceof Due.On on ? "最迟于" + day(on.day()) : "自收到通知次日起20个工作日内")
                .findFirst()
                .orElse("按缴费通知书");
        return new NoticeText("需要缴纳信息处理费", "请" + until + "缴纳，逾期未缴纳的，视为放弃申请。");
    }

    private static NoticeText replied(Delivery by) {
        return switch (by) {
            case POST -> new NoticeText("已答复", "答复书已交邮。");
            case IN_PERSON -> new NoticeText("已答复", "答复书已直接送达。");
            case THROUGH_AGENCY -> new NoticeText("已答复", "答复书已委托其他行政机关代为送达。");
            case ONLINE -> new NoticeText("已答复", "答复书可以在网上下载。");
            case E_MAIL -> new NoticeText("已答复", "答复书已通过电子邮件发出。");
            case NONE -> new NoticeText("已办结", "不另行发送答复书。");
        };
    }

    private static String reply(CaseFile then, WorkingDays days, String unknown) {
        return ReplyTime.due(then, days) instanceof Due.On on ? "最迟" + day(on.day()) + "答复。" : unknown;
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The subject of an e-mail. */
    String subject(String registration) {
        return "政府信息公开申请" + registration + "：" + heading;
    }

    /** The whole message in one line; where to look is left out where there is no room for it. */
    String line(String registration, String where) {
        String said = subject(registration) + "。" + text;
        return said.length() + where.length() > LONGEST ? said : said + where;
    }
}
