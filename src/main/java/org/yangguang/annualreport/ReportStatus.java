package org.yangguang.annualreport;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;

/** Where a report stands between first draft and publication. All that may happen to it stands in {@link Step}. */
public enum ReportStatus {
    DRAFTING("起草"),
    SUBMITTED("已提交"),
    /** Sent back with a reason; written on as in drafting. */
    RETURNED("已退回"),
    APPROVED("已批准"),
    PUBLISHED("已公布");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    /** What moves a report on: from where, to where. */
    public enum Step {
        SUBMIT("提交", Set.of(DRAFTING, RETURNED), SUBMITTED),
        /** The submitter takes the submission back. */
        WITHDRAW("撤回", Set.of(SUBMITTED), DRAFTING),
        RETURN("退回", Set.of(SUBMITTED, APPROVED), RETURNED),
        APPROVE("批准", Set.of(SUBMITTED), APPROVED),
        PUBLISH("公布", Set.of(APPROVED), PUBLISHED),
        /** Opens the next edition (更正); the published one stays public until that is published. */
        CORRECT("更正", Set.of(PUBLISHED), DRAFTING);

        private final String label;
        private final Set<ReportStatus> from;
        private final ReportStatus to;

        Step(String label, Set<ReportStatus> from, ReportStatus to) {
            this.label = label;
            this.from = from;
            this.to = to;
        }

        public String label() {
            return label;
        }

        /** Whether it cannot be taken without saying why. */
        public boolean needsReason() {
            return this == RETURN || this == CORRECT;
        }
    }

    public String label() {
        return label;
    }

    /** Whether its texts may be written on. */
    public boolean editable() {
        return this == DRAFTING || this == RETURNED;
    }

    /** Whether what counts is the report as it was frozen, and no longer the records of today. */
    public boolean frozen() {
        return !editable();
    }

    /** What may be done now. */
    public List<Step> steps() {
        return Arrays.stream(Step.values())
                .filter(step -> step.from.contains(this))
                .toList();
    }

    /**
     * Where it stands after a step.
     *
     * @throws Refusal if the step may not be taken from here
     */
    public ReportStatus after(Step step) {
        if (!step.from.contains(this)) {
            String possible = steps().stream().map(Step::label).collect(Collectors.joining("、"));
            throw new Refusal("报告现为“%s”，不能%s；现在可以：%s。".formatted(label, step.label, possible));
        }
        return step.to;
    }
}
