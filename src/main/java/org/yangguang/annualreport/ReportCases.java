package org.yangguang.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Finds reports, and tells of their steps: the timeline, the trail, whoever listens. */
@Component
class ReportCases {

    private final ReportEntries entries;
    private final AgencyDirectory agencies;
    private final ReportLog log;
    private final ApplicationEventPublisher events;

    ReportCases(ReportEntries entries, AgencyDirectory agencies, ReportLog log, ApplicationEventPublisher events) {
        this.entries = entries;
        this.agencies = agencies;
        this.log = log;
        this.events = events;
    }

    ReportEntry find(AgencyId agency, int year) {
        return entries.findByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
    }

    /** The report, if it still is where the person saw it. */
    ReportEntry seen(ReportDesk.Move move) {
        ReportEntry entry = find(move.agency(), move.year());
        if (entry.version() != move.version()) {
            throw new OptimisticLockingFailureException(
                    "report moved on: version %d, seen %d".formatted(entry.version(), move.version()));
        }
        return entry;
    }

    ReportCase told(ReportEntry before, ReportEntry after, Step step, Actor by, Instant at, @Nullable String reason) {
        ReportTransition transition = new ReportTransition(
                after.edition(), step, at, by, before.status(), after.status(), reason == null ? null : reason.strip());
        log.add(Map.of(after.key(), List.of(transition)));
        ReportCase now = of(after);
        events.publishEvent(new ReportMoved(after.agency(), now.agency().name(), after.year(), List.of(transition)));
        return now;
    }

    ReportCase of(ReportEntry entry) {
        return new ReportCase(
                agencies.get(entry.agency()),
                entry.year(),
                entry.status(),
                entry.edition(),
                entry.version(),
                entry.submitter(),
                log.of(entry.key()));
    }
}
