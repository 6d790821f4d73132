package org.yangguang.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Enters what happened to the reports of a year before this system kept them: the same steps under the same rules, at the time
 * at which they were taken, many reports in one go.
 */
@Service
public class PastReports {

    private final ReportEntries entries;
    private final Freezing freezing;
    private final Submissions submissions;
    private final TextEditions texts;
    private final ReportLog log;
    private final ApplicationEventPublisher events;

    PastReports(
            ReportEntries entries,
            Freezing freezing,
            Submissions submissions,
            TextEditions texts,
            ReportLog log,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.freezing = freezing;
        this.submissions = submissions;
        this.texts = texts;
        this.log = log;
        this.events = events;
    }

    /** One step in the past; the reason is null where none was given. */
    public record PastStep(
            Step step, Actor by, Instant at, @Nullable String reason) {}

    /** What happened to an agency's report, in order. */
    public record Course(AgencyId agency, List<PastStep> steps) {

        public Course {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Enters the courses of reports that are open and were never moved.
     *
     * @throws Refusal if a step breaks a rule; then nothing is entered
     * @throws NotFound if a report is not open
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(int year, List<Course> courses) {
        Map<AgencyId, ReportEntry> open = entries.findByYearOrderByAgencyId(year).stream()
                .collect(Collectors.toMap(ReportEntry::agency, Function.identity()));
        List<ReportEntry> concerned = courses.stream()
                .map(course -> {
                    ReportEntry entry = open.get(course.agency());
                    if (entry == null) {
                        throw new NotFound("没有这个单位 " + year + " 年度的报告。");
                    }
                    return entry;
                })
                .toList();
        Map<AgencyId, ReadyReport> ready = freezing.ready(concerned, year);
        WalkedCourses entered = new WalkedCourses();
        for (Course course : courses) {
            ReadyReport of = Objects.requireNonNull(ready.get(course.agency()));
            entered.walk(Objects.requireNonNull(open.get(course.agency())), course.steps(), of);
        }
        entries.saveAll(entered.moved());
        submissions.add(entered.frozen());
        submissions.publish(entered.published());
        texts.add(entered.adopted());
        log.add(entered.transitions());
        entered.events().forEach(events::publishEvent);
    }
}
