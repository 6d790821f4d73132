package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.List;
import org.yangguang.requests.intake.Draft;

/** The steps in which an application is filled in. */
enum ApplyStep {
    WHO("applicant", "申请人", "您是谁？"),
    WHAT("information", "要什么信息", "您要什么信息？"),
    HOW("delivery", "怎么给您", "怎么把信息给您？"),
    REVIEW("review", "核对提交", "核对后提交");

    private final String path;
    private final String label;
    private final String question;

    ApplyStep(String path, String label, String question) {
        this.path = path;
        this.label = label;
        this.question = question;
    }

    String path() {
        return ApplyController.PATH + "/" + path;
    }

    String label() {
        return label;
    }

    String question() {
        return question;
    }

    /** The first step that is not filled in. */
    static ApplyStep next(Draft draft) {
        if (draft.who() == null) {
            return WHO;
        }
        return draft.what() == null ? WHAT : draft.how() == null ? HOW : REVIEW;
    }

    /** All steps as the line above the form shows them. */
    List<ApplyPage.Step> line(Draft draft) {
        ApplyStep reached = next(draft);
        return Arrays.stream(values())
                .map(step -> new ApplyPage.Step(
                        step.label,
                        step == this ? "now" : step.compareTo(reached) < 0 ? "done" : "later",
                        step != this && step.compareTo(reached) <= 0 ? step.path() : null))
                .toList();
    }
}
