package org.yangguang.annualreport;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;

/** Where all reports of a year stand. */
@Service
public class ReportStandings {

    private final ReportEntries entries;
    private final AgencyDirectory agencies;

    ReportStandings(ReportEntries entries, AgencyDirectory agencies) {
        this.entries = entries;
        this.agencies = agencies;
    }

    /**
     * Reports of the agencies that were there in that year, and whatever was published of others. By kind of agency, and then in the order in which agencies were entered. */
    @Transactional(readOnly = true)
    public List<ReportStanding> of(int year) {
        Map<AgencyId, Agency> known =
                agencies.all().stream().collect(Collectors.toMap(Agency::agencyId, agency -> agency));
        return entries.findByYearOrderByAgencyId(year).stream()
                .map(entry -> new ReportStanding(
                        Objects.requireNonNull(known.get(entry.agency())),
                        year,
                        entry.status(),
                        entry.edition(),
                        entry.submitter()))
                .filter(one -> one.agency().thereIn(year) || one.published())
                .sorted(Comparator.comparing(
                                (ReportStanding one) -> one.agency().kind())
                        .thenComparingLong(one -> one.agency().agencyId().value()))
                .toList();
    }
}
