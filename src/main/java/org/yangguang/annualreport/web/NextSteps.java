package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.identity.SignedInUser;

/** What somebody may do with a report now, and in words what it waits for. */
final class NextSteps {

    private NextSteps() {}

    static List<DeskReportPage.Next> of(ReportCase report, SignedInUser user, boolean blocked) {
        List<DeskReportPage.Next> next = new ArrayList<>();
        for (Step step : report.steps()) {
            if (ReportDuties.mayTake(user, report, step)) {
                boolean asks = step.needsReason() || (step == Step.SUBMIT && blocked);
                next.add(new DeskReportPage.Next(
                        step.name().toLowerCase(Locale.ROOT),
                        label(step),
                        step == Step.SUBMIT || step == Step.APPROVE || step == Step.PUBLISH,
                        asks,
                        hint(step)));
            }
        }
        return next;
    }

    private static String label(Step step) {
        return step == Step.CORRECT ? "更正" : step.label();
    }

    private static String hint(Step step) {
        return switch (step) {
            case SUBMIT -> "有勾稽关系不成立，提交须写明原因（至少 10 个字），原因留存备查";
            case RETURN -> "退回的原因，告诉起草人要改什么";
            case CORRECT -> "更正的原因；更正公布以前，原报告继续公开";
            case WITHDRAW, APPROVE, PUBLISH -> "";
        };
    }

    static String why(ReportCase report, SignedInUser user, boolean blocked) {
        return switch (report.status()) {
            case DRAFTING, RETURNED ->
                blocked ? "还有勾稽关系不成立：请核对记录，确有原因的，写明原因后可以提交。" : "勾稽关系成立，可以提交。提交后数字和文字一并冻结，由另一人批准。";
            case SUBMITTED ->
                report.mayTake(Step.WITHDRAW, user.actor()) ? "已由您提交，等待另一人批准；批准前可以撤回。" : "等待批准。提交时的数字和文字已经冻结。";
            case APPROVED -> "已经批准，可以公布。";
            case PUBLISHED -> "已经公布。发现差错的，可以更正。";
        };
    }
}
