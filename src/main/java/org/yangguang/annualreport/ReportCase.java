package org.yangguang.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.Agency;
import org.yangguang.shared.Actor;

/**
 * Where a report stands, as the desk needs it.
 *
 * @param edition 1 is the report itself, each correction is one more
 * @param version to be handed back with a step, so that nobody steps on from a state that is no more
 * @param submitter of the latest submission; null before the first
 * @param timeline all steps, the first one first
 */
public record ReportCase(
        Agency agency,
        int year,
        ReportStatus status,
        int edition,
        int version,
        @Nullable Actor submitter,
        List<ReportTransition> timeline) {

    public ReportCase {
        timeline = List.copyOf(timeline);
    }

    /** What may be done with it now, by whoever may do it. */
    public List<Step> steps() {
        return status.steps();
    }

    /** Whether that step is for this person: four eyes see a report before it is approved. */
    public boolean mayTake(Step step, Actor by) {
        boolean own = submitter != null && submitter.isSamePersonAs(by);
        return steps().contains(step)
                && switch (step) {
                    case WITHDRAW -> own;
                    case APPROVE -> !own && !by.login().isEmpty();
                    case SUBMIT -> !by.login().isEmpty();
                    case RETURN, PUBLISH, CORRECT -> true;
                };
    }
}
