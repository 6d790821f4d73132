package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.StatusOfCase;
import org.yangguang.requests.letters.LetterOfCase;
import org.yangguang.shared.Money;

/** What an applicant is told of a case: what concerns them, and nothing of what the office considers or of whom it asks. */
final class StatusSteps {

    private StatusSteps() {}

    /**
     * @param letters those of the case
     * @param due last day for the reply, as said elsewhere on the page; null where there is none
     */
    static List<StatusPage.Step> of(CaseFile file, List<LetterOfCase> letters, @Nullable String due) {
        List<StatusPage.Step> steps = new ArrayList<>();
        List<CaseEntry> entries = file.entries();
        for (int at = 0; at < entries.size(); at++) {
            CaseEvent event = entries.get(at).event();
            int number = at + 1;
            LetterOfCase own = letters.stream()
                    .filter(letter -> letter.event() == number && letter.noticeToApplicant())
                    .findFirst()
                    .orElse(null);
            StatusPage.Step step = step(event);
            if (step != null) {
                steps.add(
                        own == null
                                ? step
                                : step.with(
                                        StatusController.PATH + "/letters/" + number + ".pdf",
                                        own.letter() == 1 ? entries.get(at).letter() : null));
            }
        }
        StatusOfCase status = StatusOfCase.of(file.state());
        if (status.now() != null) {
            steps.add(new StatusPage.Step("now", "half", "现在", status.now(), status.meaning(), null));
        }
        if (file.state().open()) {
            steps.add(new StatusPage.Step(
                    "next", "circle", due == null ? "确认以后" : due + "前", "给您答复", "答复作出后，这一页会告诉您。", null));
        }
        return steps;
    }

    private static StatusPage.@Nullable Step step(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived e -> done(e, "您提出了申请", "通过" + e.channel().label() + "提出。");
            case CaseEvent.Confirmed e -> done(e, "与您确认，申请正式收到", "从次日起计算答复期限。");
            case CaseEvent.Divided e ->
                done(
                        e,
                        "申请拆分为 " + e.registrations().size() + " 件办理",
                        "按照一事一申请，分别办理、分别答复，编号 " + String.join("、", e.registrations()) + "。用同一个查询码可以查询每一件。");
            case CaseEvent.CorrectionAsked e -> pause(e, "请您补正申请", e.points());
            case CaseEvent.CorrectionReceived e -> done(e, "收到您的补正", "答复期限从次日起重新计算。");
            case CaseEvent.Consulted e -> pause(e, "征求" + whom(e.kind()) + "意见", "所需时间不计算在答复期限内。");
            case CaseEvent.OpinionReceived e -> done(e, "收到意见", "继续计算答复期限。");
            case CaseEvent.ConsultationLapsed e -> done(e, "对方没有按期提出意见", "依法继续办理。");
            case CaseEvent.ReasonsAsked e -> pause(e, "请您说明理由", e.why());
            case CaseEvent.ReasonsGiven e -> done(e, "收到您说明的理由", null);
            case CaseEvent.ReplyDelayed e -> pause(e, "延迟到 " + DueWords.day(e.until()) + " 答复", e.why());
            case CaseEvent.FeeNotified e ->
                pause(
                        e,
                        "收费通知",
                        "%s，%s 元，请在收到通知次日起 20 个工作日内缴纳。".formatted(e.mode().label(), new Money(e.fen()).yuan()));
            case CaseEvent.FeePaid e -> done(e, "收到您的缴费", "办理期限从次日起重新计算。");
            case CaseEvent.ExtensionNotified e -> pause(e, "延长答复期限", "经负责人同意，依法延长。");
            case CaseEvent.Replied e -> done(e, e.by() == Delivery.NONE ? "办理结束" : "已经答复", number(e));
            case CaseEvent.Delivered e -> done(e, "答复已经送达", null);
            case CaseEvent.Withdrawn e -> done(e, "您撤回了申请", "不再办理。");
            case CaseEvent.Reopened e -> done(e, "重新办理", "20 个工作日内重新答复。");
            case CaseEvent.Assigned e -> done(e, "已受理，正在办理", null);
            case CaseEvent.ConsultationServed ignored -> null;
            case CaseEvent.ExtensionAsked ignored -> null;
            case CaseEvent.ExtensionApproved ignored -> null;
            case CaseEvent.ExtensionDenied ignored -> null;
            case CaseEvent.Proposed ignored -> null;
            case CaseEvent.Signed ignored -> null;
            case CaseEvent.Returned ignored -> null;
            case CaseEvent.Archived ignored -> null;
            case CaseEvent.Noted ignored -> null;
        };
    }

    private static String whom(Consulting kind) {
        return kind == Consulting.THIRD_PARTY ? "第三方" : "有关机关";
    }

    private static @Nullable String number(CaseEvent.Replied reply) {
        return reply.number() == null ? null : "文号：" + reply.number();
    }

    private static StatusPage.Step done(CaseEvent event, String title, @Nullable String text) {
        return new StatusPage.Step("done", "check", DueWords.day(event.on()), title, text, null);
    }

    private static StatusPage.Step pause(CaseEvent event, String title, @Nullable String text) {
        return new StatusPage.Step("pause", "pause", DueWords.day(event.on()), title, text, null);
    }
}
