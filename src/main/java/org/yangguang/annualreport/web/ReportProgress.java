package org.yangguang.annualreport.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportStatus;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.annualreport.ReportTransition;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Steps;
import org.yangguang.ui.Tone;

/** Where a report stands and how it came there. */
final class ReportProgress {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M 月 d 日 HH:mm");

    private final ReportCase report;
    private final ZoneId zone;

    ReportProgress(ReportCase report, ZoneId zone) {
        this.report = report;
        this.zone = zone;
    }

    static Chip chip(ReportStatus status) {
        return switch (status) {
            case DRAFTING -> Chip.blue("起草");
            case RETURNED -> Chip.red("已退回");
            case SUBMITTED -> Chip.amber("等待批准");
            case APPROVED -> Chip.blue("已批准，等待公布");
            case PUBLISHED -> Chip.green("已公布");
        };
    }

    Chip chip() {
        return chip(report.status());
    }

    Steps steps() {
        int now = switch (report.status()) {
            case DRAFTING, RETURNED -> 0;
            case SUBMITTED -> 1;
            case APPROVED -> 2;
            case PUBLISHED -> 3;
        };
        boolean stopped = report.status() == ReportStatus.RETURNED;
        return new Steps(
                "年度报告的进度",
                List.of(
                        step(0, now, stopped ? "退回修改" : "起草", stopped, stopped ? Step.RETURN : null, "数字随记录变化"),
                        step(1, now, "已提交", false, Step.SUBMIT, "勾稽关系成立后提交"),
                        step(2, now, "已批准", false, Step.APPROVE, "由提交人以外的人批准"),
                        step(3, now, "已公布", false, Step.PUBLISH, (report.year() + 1) + " 年 1 月 31 日前")));
    }

    private Steps.Step step(int at, int now, String label, boolean stopped, @Nullable Step step, String waiting) {
        Steps.State state = at < now || (at == now && now == 3)
                ? Steps.State.DONE
                : at > now ? Steps.State.LATER : stopped ? Steps.State.STOPPED : Steps.State.NOW;
        String note = at > now || step == null
                ? waiting
                : latest(step).map(this::words).orElse(waiting);
        return new Steps.Step(state, label, note);
    }

    private Optional<ReportTransition> latest(Step step) {
        return report.timeline().reversed().stream()
                .filter(one -> one.step() == step && one.edition() == report.edition())
                .findFirst();
    }

    private String words(ReportTransition step) {
        return step.by().name() + "，" + time(step.at()).format(SHORT);
    }

    List<Moment> timeline() {
        List<Moment> moments = new ArrayList<>();
        for (ReportTransition step : report.timeline().reversed()) {
            moments.add(new Moment(
                    moments.isEmpty() ? Tone.BLUE : Tone.PLAIN,
                    icon(step.step()),
                    step.by().name() + " " + step.step().label(),
                    time(step.at()),
                    step.reason(),
                    null));
        }
        return moments;
    }

    private static String icon(Step step) {
        return switch (step) {
            case SUBMIT -> "send";
            case WITHDRAW, RETURN -> "undo";
            case APPROVE -> "done";
            case PUBLISH -> "doc";
            case CORRECT -> "pen";
        };
    }

    private LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
