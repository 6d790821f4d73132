package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.statistics.YearFigures;
import org.yangguang.statistics.YearRequest;
import org.yangguang.statistics.YearRequests;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.supervision.AssessmentWeights;

/** What the records of a year come to, for any number of agencies in as many passes as for one. */
@Component
class YearRecords {

    private final YearStatistics statistics;
    private final YearRequests requests;
    private final AssessmentWeights weights;
    private final Clock clock;

    YearRecords(YearStatistics statistics, YearRequests requests, AssessmentWeights weights, Clock clock) {
        this.statistics = statistics;
        this.requests = requests;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * An agency's year.
     *
     * @param requests the rows behind table 3, in the order of their registrations
     * @param queriedAt moment from which all of it is
     */
    record OfYear(ReportFigures figures, List<YearRequest> requests, Instant queriedAt) {

        /** Registrations (登记号) of the requests carried in, by column key; none is left out. */
        Map<String, List<String>> carriedIn() {
            return byColumn(requests.stream().filter(YearRequest::carriedIn).toList());
        }

        /** Registrations of the requests carried out, by column key. */
        Map<String, List<String>> carriedOut() {
            return byColumn(requests.stream().filter(YearRequest::carriedOut).toList());
        }

        private static Map<String, List<String>> byColumn(List<YearRequest> some) {
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (ApplicantColumn column : ApplicantColumn.values()) {
                columns.put(
                        column.key(),
                        some.stream()
                                .filter(one -> column == ApplicantColumn.TOTAL
                                        || one.column().equals(column.key()))
                                .map(YearRequest::registration)
                                .toList());
            }
            return columns;
        }
    }

    /** The year of each of the agencies, all of it from one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Map<AgencyId, OfYear> of(Collection<AgencyId> agencies, int year) {
        Instant queriedAt = clock.instant();
        Map<String, BigDecimal> announced = announced(year);
        Map<AgencyId, YearFigures> figures = statistics.figures(agencies, year);
        Map<AgencyId, List<YearRequest>> rows = requests.of(agencies, year);
        Map<AgencyId, OfYear> years = new LinkedHashMap<>();
        for (AgencyId agency : agencies) {
            Map<String, BigDecimal> values =
                    new HashMap<>(Objects.requireNonNull(figures.get(agency)).values());
            values.putAll(announced);
            years.put(
                    agency, new OfYear(new ReportFigures(values), Objects.requireNonNull(rows.get(agency)), queriedAt));
        }
        return years;
    }

    /** The year of one agency. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    OfYear of(AgencyId agency, int year) {
        return Objects.requireNonNull(of(List.of(agency), year).get(agency));
    }

    private Map<String, BigDecimal> announced(int year) {
        Map<String, BigDecimal> values = new HashMap<>();
        weights.of(year).ifPresent(announced -> {
            values.put("assessment.weight_township", plain(announced.township()));
            values.put("assessment.weight_department", plain(announced.department()));
        });
        return values;
    }

    private static BigDecimal plain(BigDecimal weight) {
        BigDecimal stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
