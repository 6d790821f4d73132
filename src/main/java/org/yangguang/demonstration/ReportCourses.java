package org.yangguang.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.PastReports;
import org.yangguang.annualreport.PastReports.Course;
import org.yangguang.annualreport.PastReports.PastStep;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** What the agencies did with their reports: earlier years are published; in the last year every state can be seen. */
@Component
class ReportCourses {

    private static final List<String> FAMILY = List.of("陈", "马", "赵", "周", "吴", "徐", "孙", "朱", "胡", "郭");

    private final AnnualReports reports;
    private final PastReports past;
    private final WorkDays days;
    private final Clock clock;

    ReportCourses(AnnualReports reports, PastReports past, WorkDays days, Clock clock) {
        this.reports = reports;
        this.past = past;
        this.days = days;
        this.clock = clock;
    }

    /** An agency that reports. */
    record Reporting(AgencyPlan plan, AgencyId agency) {}

    /** Opens the reports of all years and takes them as far as they went. */
    void take(List<Reporting> reporting) {
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
            reports.open(reporting.stream().map(Reporting::agency).toList(), year);
            List<Course> courses = new ArrayList<>();
            for (int position = 0; position < reporting.size(); position++) {
                Reporting one = reporting.get(position);
                int stages = year < Demonstration.LAST_YEAR ? 3 : stages(one.plan(), position);
                courses.add(new Course(one.agency(), steps(one.plan(), position, year, stages)));
            }
            past.enter(year, courses);
        }
    }

    /** Removes the reports of an agency. */
    void forget(AgencyId agency) {
        reports.forget(agency);
    }

    /** How many of submission, approval and publication a report of the last year has behind it; −1 for one sent back. */
    private static int stages(AgencyPlan plan, int position) {
        if (plan.countyOffice()) {
            return 0;
        }
        return switch (position % 11) {
            case 6 -> 1;
            case 7 -> position % 2 == 0 ? 0 : -1;
            case 8 -> 2;
            default -> 3;
        };
    }

    private List<PastStep> steps(AgencyPlan plan, int position, int year, int stages) {
        Random chance = plan.chance("report", year);
        Actor writer = DemonstrationAccounts.holder(plan.name(), Duty.EDITOR)
                .orElse(new Actor("writer-%02d".formatted(position + 1), FAMILY.get(position % 10) + "某"));
        Actor head = DemonstrationAccounts.holder(plan.name(), Duty.DISCLOSURE_OFFICE_HEAD)
                .orElse(new Actor("head-%02d".formatted(position + 1), FAMILY.get((position + 3) % 10) + "某某"));
        LocalDate submitted = days.on(year + 1, 1, 5 + chance.nextInt(12));
        LocalDate decided = days.after(submitted, 1 + chance.nextInt(2));
        List<PastStep> steps = new ArrayList<>();
        if (stages != 0) {
            steps.add(step(Step.SUBMIT, writer, at(submitted, 9, chance), null));
        }
        if (stages < 0) {
            steps.add(step(Step.RETURN, head, at(decided, 15, chance), "第五部分的问题写得过于笼统，请结合本年数据具体说明。"));
        }
        if (stages > 1) {
            steps.add(step(Step.APPROVE, head, at(decided, 10, chance), null));
        }
        if (stages > 2) {
            steps.add(step(Step.PUBLISH, writer, at(decided, 16, chance), null));
        }
        return steps;
    }

    private static PastStep step(Step step, Actor by, Instant at, @Nullable String reason) {
        return new PastStep(step, by, at, reason);
    }

    private Instant at(LocalDate day, int hour, Random chance) {
        return day.atTime(hour, chance.nextInt(60)).atZone(clock.getZone()).toInstant();
    }
}
