package org.yangguang.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.annualreport.ReportStatus.Step;

/** What comes of walking the courses, collected to be stored in as few statements as for one report. */
final class WalkedCourses {

    private final List<ReportEntry> moved = new ArrayList<>();
    private final List<Submissions.Frozen> frozen = new ArrayList<>();
    private final List<Submissions.Publication> published = new ArrayList<>();
    private final List<KeptEdition> adopted = new ArrayList<>();
    private final Map<Long, List<ReportTransition>> transitions = new LinkedHashMap<>();
    private final List<ReportMoved> events = new ArrayList<>();

    void walk(ReportEntry opened, List<PastReports.PastStep> steps, ReadyReport ready) {
        ReportEntry entry = opened;
        List<ReportTransition> timeline = new ArrayList<>();
        for (PastReports.PastStep past : steps) {
            ReportEntry next = entry.after(past.step(), past.by());
            if (past.step() == Step.SUBMIT) {
                if (timeline.stream().noneMatch(one -> one.step() == Step.SUBMIT)) {
                    adopted.addAll(Freezing.adopted(next, ready, past.at()));
                }
                frozen.add(Freezing.freeze(next, ready.queriedAt(past.at()), past.by(), past.at(), past.reason()));
            }
            if (past.step() == Step.PUBLISH) {
                published.add(
                        new Submissions.Publication(next.key(), next.edition(), next.latestSubmission(), past.at()));
            }
            timeline.add(new ReportTransition(
                    next.edition(), past.step(), past.at(), past.by(), entry.status(), next.status(), past.reason()));
            entry = next;
        }
        if (!timeline.isEmpty()) {
            moved.add(entry);
            transitions.put(entry.key(), timeline);
            events.add(new ReportMoved(entry.agency(), ready.report().agency().name(), entry.year(), timeline));
        }
    }

    List<ReportEntry> moved() {
        return moved;
    }

    List<Submissions.Frozen> frozen() {
        return frozen;
    }

    List<Submissions.Publication> published() {
        return published;
    }

    List<KeptEdition> adopted() {
        return adopted;
    }

    Map<Long, List<ReportTransition>> transitions() {
        return transitions;
    }

    List<ReportMoved> events() {
        return events;
    }
}
