package org.yangguang.annualreport;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.frozen.FrozenForm;
import org.yangguang.organisation.AgencyId;

/**
 * What a report continues from: the year before's report of the same agency as it is public, else as it was frozen for approval,
 * else as its records stand.
 */
@Component
class LastYears {

    private final ReportEntries entries;
    private final Submissions submissions;
    private final LivingNarratives living;

    LastYears(ReportEntries entries, Submissions submissions, LivingNarratives living) {
        this.entries = entries;
        this.submissions = submissions;
        this.living = living;
    }

    /** For each of the agencies that has a report of the year before. */
    Map<AgencyId, LastYear> before(Collection<AgencyId> agencies, int year) {
        Map<AgencyId, LastYear> found = new LinkedHashMap<>();
        for (StoredSubmission stored : submissions.lasting(agencies, year - 1)) {
            AnnualReport report = FrozenForm.read(stored.document()).report();
            found.put(
                    report.agency().agencyId(),
                    new LastYear(
                            year - 1,
                            report.figures(),
                            report.carriedOut(),
                            report.narrative().text()));
        }
        List<ReportEntry> unfrozen = entries.findByYearOrderByAgencyId(year - 1).stream()
                .filter(entry -> agencies.contains(entry.agency()) && !found.containsKey(entry.agency()))
                .toList();
        living.of(unfrozen, year - 1)
                .forEach((agency, now) -> found.put(
                        agency,
                        new LastYear(
                                year - 1,
                                now.records().figures(),
                                now.records().carriedOut(),
                                now.narrative().text())));
        return found;
    }

    Optional<LastYear> before(AgencyId agency, int year) {
        return Optional.ofNullable(before(List.of(agency), year).get(agency));
    }
}
