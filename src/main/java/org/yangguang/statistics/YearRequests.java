package org.yangguang.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.RequestCase;
import org.yangguang.requests.RequestCases;
import org.yangguang.shared.Period;

/** The rows behind table 3, one request each. */
@Service
public class YearRequests {

    private final RequestCases cases;

    YearRequests(RequestCases cases) {
        this.cases = cases;
    }

    /** The requests of each of the agencies that table 3 of the year counts, in the order of their registrations. */
    @Transactional(readOnly = true)
    public Map<AgencyId, List<YearRequest>> of(Collection<AgencyId> agencies, int year) {
        Map<AgencyId, List<YearRequest>> rows = new LinkedHashMap<>();
        cases.of(agencies, Period.ofYear(year))
                .forEach((agency, list) ->
                        rows.put(agency, list.stream().map(YearRequests::row).toList()));
        return rows;
    }

    private static YearRequest row(RequestCase request) {
        @Nullable Outcome outcome = request.outcome();
        return new YearRequest(
                request.registration(),
                request.applicantType().name().toLowerCase(Locale.ROOT),
                request.applicantType().label(),
                request.receivedOn(),
                request.carriedIn(),
                request.carriedOut(),
                request.closedOn(),
                outcome == null ? null : outcome.code(),
                outcome == null ? null : outcome.label());
    }
}
