package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.annualreport.rules.ReportRules;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.supervision.AssessmentWeights;

/** The annual reports: which there are, and what stands in them. */
@Service
public class AnnualReports {

    /** Registrations kept with a report, at most: far above what an agency carries from year to year. */
    private static final int MOST_REGISTRATIONS = 10_000;

    private final ReportEntries entries;
    private final AgencyDirectory agencies;
    private final YearStatistics statistics;
    private final AssessmentWeights weights;
    private final Clock clock;

    AnnualReports(
            ReportEntries entries,
            AgencyDirectory agencies,
            YearStatistics statistics,
            AssessmentWeights weights,
            Clock clock) {
        this.entries = entries;
        this.agencies = agencies;
        this.statistics = statistics;
        this.weights = weights;
        this.clock = clock;
    }

    /**
     * Opens the report of an agency's year, if it is not open yet.
     *
     * @throws Refusal if no form is computed from records for that year
     */
    @Transactional
    public void open(AgencyId agency, int year) {
        NationalForm form = NationalForm.computed(year);
        if (entries.findByAgencyIdAndYear(agency.value(), year).isEmpty()) {
            entries.save(new ReportEntry(null, agency.value(), year, form.name(), clock.instant(), 0));
        }
    }

    /** Removes the reports of an agency. */
    @Transactional
    public void forget(AgencyId agency) {
        entries.deleteAll(entries.findByAgencyIdOrderByYearDesc(agency.value()));
    }

    /** Years for which there are reports, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return entries.years();
    }

    /** Years for which an agency has reports, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(AgencyId agency) {
        return entries.findByAgencyIdOrderByYearDesc(agency.value()).stream()
                .map(ReportEntry::year)
                .toList();
    }

    /** Agencies that have a report for the year. */
    @Transactional(readOnly = true)
    public List<AgencyId> agencies(int year) {
        return entries.findByYearOrderByAgencyId(year).stream()
                .map(entry -> new AgencyId(entry.agencyId()))
                .toList();
    }

    /**
     * The report of an agency's year as the records stand now.
     *
     * @throws NotFound if it was never opened
     */
    @Transactional(readOnly = true)
    public AnnualReport get(AgencyId agency, int year) {
        if (entries.findByAgencyIdAndYear(agency.value(), year).isEmpty()) {
            throw new NotFound("没有这个单位 " + year + " 年度的报告。");
        }
        return write(agency, year, null);
    }

    /**
     * Writes the report out of the records as they stand now.
     *
     * @param last last year's frozen report to continue from; null where there is none
     * @throws Refusal if no form is computed from records for that year
     */
    @Transactional(readOnly = true)
    public AnnualReport write(AgencyId id, int year, @Nullable LastYear last) {
        NationalForm form = NationalForm.computed(year);
        Agency agency = agencies.get(id);
        Instant queriedAt = clock.instant();
        ReportFigures figures = figures(id, year);
        Narrative narrative = Drafting.draft(agency, year, form, figures);
        Map<String, List<String>> carriedIn = registrations(id, year, "2", figures);
        return new AnnualReport(
                agency,
                year,
                form,
                figures,
                narrative,
                ReportRules.check(year, figures, narrative, last, carriedIn),
                registrations(id, year, "4", figures),
                queriedAt);
    }

    private ReportFigures figures(AgencyId agency, int year) {
        Map<String, BigDecimal> values =
                new HashMap<>(statistics.figures(agency, year).values());
        weights.of(year).ifPresent(announced -> {
            values.put("assessment.weight_township", plain(announced.township()));
            values.put("assessment.weight_department", plain(announced.department()));
        });
        return new ReportFigures(values);
    }

    private static BigDecimal plain(BigDecimal weight) {
        BigDecimal stripped = weight.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Map<String, List<String>> registrations(AgencyId agency, int year, String row, ReportFigures figures) {
        Map<String, List<String>> registrations = new LinkedHashMap<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            String key = "table3." + row + "." + column.key();
            List<String> listed = figures.isPositive(key)
                    ? statistics.list(key, agency, year, 1, MOST_REGISTRATIONS).rows().items().stream()
                            .map(cells -> Objects.requireNonNull(cells.getFirst()))
                            .toList()
                    : List.of();
            registrations.put(column.key(), listed);
        }
        return registrations;
    }
}
