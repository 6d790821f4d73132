package org.yangguang.annualreport;

import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.audit.Audited;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/**
 * A report went a step on, or several where its past was entered afterwards.
 *
 * @param agency whose report it is
 * @param name of the agency
 * @param steps in their order, at least one
 */
public record ReportMoved(AgencyId agency, String name, int year, List<ReportTransition> steps) implements Audited {

    public ReportMoved {
        steps = List.copyOf(steps);
    }

    @Override
    public Actor actor() {
        return steps.getLast().by();
    }

    @Override
    public String action() {
        return steps.size() == 1 ? steps.getFirst().step().label() + "年度报告" : "补录年度报告经过";
    }

    @Override
    public String subject() {
        return name + " " + year + " 年度报告";
    }

    @Override
    public String detail() {
        return steps.stream().map(ReportMoved::line).collect(Collectors.joining("；"));
    }

    private static String line(ReportTransition step) {
        return "%s %s：%s → %s（第 %d 版）%s"
                .formatted(
                        step.by().name(),
                        step.step().label(),
                        step.from().label(),
                        step.to().label(),
                        step.edition(),
                        step.reason() == null ? "" : "，原因：" + step.reason());
    }
}
