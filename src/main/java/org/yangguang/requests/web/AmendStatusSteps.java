package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentEvent.Proposal;
import org.yangguang.requests.amendments.AmendmentFile;
import org.yangguang.requests.amendments.AmendmentLetters;
import org.yangguang.requests.amendments.AmendmentState;

/** What somebody is told of their amendment: what concerns them, and nothing of what the office considers. */
final class AmendStatusSteps {

    private AmendStatusSteps() {}

    /** @param due the last day of the office's own term; null where it is not known */
    static List<StatusPage.Step> of(AmendmentFile file, @Nullable String due) {
        List<StatusPage.Step> steps = new ArrayList<>();
        for (int at = 0; at < file.entries().size(); at++) {
            StatusPage.Step step = step(file, at);
            if (step != null) {
                boolean letter = AmendmentLetters.possible(file, at);
                steps.add(step.with(
                        letter ? AmendStatusController.letter(at + 1, "pdf") : null,
                        letter ? file.entries().get(at).letter() : null));
            }
        }
        if (file.state().open()) {
            boolean waiting = file.state() == AmendmentState.WAITING;
            steps.add(new StatusPage.Step(
                    "now", "half", "现在", waiting ? "等您补充证据" : "正在核查", waiting ? null : "需要您补充证据的，这一页会告诉您。", null));
            steps.add(new StatusPage.Step(
                    "next",
                    "circle",
                    due == null ? "核查以后" : due + "前",
                    "告诉您结果",
                    due == null ? null : "这是单位的内部时限，条例没有规定期限。",
                    null));
        }
        return steps;
    }

    private static StatusPage.@Nullable Step step(AmendmentFile file, int at) {
        AmendmentEvent event = file.entries().get(at).event();
        return switch (event) {
            case AmendmentEvent.Arrived e ->
                done(e, "您提出了更正申请", "通过" + e.channel().label() + "提出。");
            case AmendmentEvent.EvidenceAsked e -> pause(e, "请您补充证据", e.what());
            case AmendmentEvent.EvidenceSent e -> done(e, "收到您补充的证据", null);
            case AmendmentEvent.Approved e ->
                file.approvedAt(at).map(proposal -> end(e, proposal)).orElse(null);
            case AmendmentEvent.Withdrawn e -> done(e, "您撤回了申请", "不再办理。");
            case Proposal ignored -> null;
            case AmendmentEvent.Returned ignored -> null;
        };
    }

    private static StatusPage.Step end(AmendmentEvent.Approved on, Proposal proposal) {
        return switch (proposal) {
            case AmendmentEvent.Correction made -> done(on, "记录已经更正", made.what());
            case AmendmentEvent.Rejection no -> done(on, "不予更正", no.reason() + "（怎样申请复议、提起诉讼，写在告知书中）");
            case AmendmentEvent.Forwarding to -> done(on, "转送" + to.name() + "处理", "编号和查询码不变，由该单位继续办理。");
            case AmendmentEvent.Direction told ->
                done(
                        on,
                        "请向" + told.name() + "提出",
                        told.reason() + (told.contact() == null ? "" : "。联系方式：" + told.contact()));
        };
    }

    private static StatusPage.Step done(AmendmentEvent event, String title, @Nullable String text) {
        return new StatusPage.Step("done", "check", DueWords.day(event.on()), title, text, null);
    }

    private static StatusPage.Step pause(AmendmentEvent event, String title, @Nullable String text) {
        return new StatusPage.Step("pause", "pause", DueWords.day(event.on()), title, text, null);
    }
}
