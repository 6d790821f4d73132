package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseStep;
import org.yangguang.ui.Steps;
import org.yangguang.ui.Steps.State;

/** The seven steps of a case: who took each when, and where it stands. */
final class CaseSteps {

    private CaseSteps() {}

    static Steps of(CaseFile file) {
        Map<CaseStep, String> done = new EnumMap<>(CaseStep.class);
        for (CaseEntry entry : file.entries()) {
            CaseStep step = step(entry.event());
            if (step != null) {
                done.put(step, note(entry));
            }
        }
        CaseState state = file.state();
        return new Steps(
                "办理进度",
                Arrays.stream(CaseStep.values())
                        .map(step -> step(step, state, done.getOrDefault(step, "")))
                        .toList());
    }

    private static Steps.Step step(CaseStep step, CaseState state, String note) {
        if (state == CaseState.ARCHIVED || step.compareTo(state.step()) < 0) {
            boolean skipped = note.isEmpty();
            return new Steps.Step(
                    State.DONE, step.label(), skipped ? (step == CaseStep.CONSULT ? "不需要" : "办理中") : note);
        }
        return step == state.step()
                ? new Steps.Step(State.NOW, step.label(), state.label())
                : new Steps.Step(State.LATER, step.label(), "未开始");
    }

    private static @Nullable CaseStep step(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> CaseStep.REGISTER;
            case CaseEvent.Assigned ignored -> CaseStep.ACCEPT;
            case CaseEvent.Proposed ignored -> CaseStep.PROPOSE;
            case CaseEvent.Consulted ignored -> CaseStep.CONSULT;
            case CaseEvent.OpinionReceived ignored -> CaseStep.CONSULT;
            case CaseEvent.Signed ignored -> CaseStep.REVIEW;
            case CaseEvent.Replied ignored -> CaseStep.REPLY;
            case CaseEvent.Withdrawn ignored -> CaseStep.REPLY;
            case CaseEvent.Archived ignored -> CaseStep.ARCHIVE;
            default -> null;
        };
    }

    private static String note(CaseEntry entry) {
        LocalDate on = entry.event().on();
        return on.getMonthValue() + " 月 " + on.getDayOfMonth() + " 日 "
                + entry.by().name();
    }
}
