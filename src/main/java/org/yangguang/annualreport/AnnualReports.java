package org.yangguang.annualreport;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;
import org.yangguang.shared.NotFound;

/** The annual reports as they stand now: which there are, and what their records and texts come to. Nothing here is public. */
@Service
public class AnnualReports {

    private final ReportEntries entries;
    private final AgencyDirectory agencies;
    private final Successions successions;
    private final YearRecords records;
    private final LivingNarratives living;
    private final LastYears lastYears;
    private final Clock clock;

    AnnualReports(
            ReportEntries entries,
            AgencyDirectory agencies,
            Successions successions,
            YearRecords records,
            LivingNarratives living,
            LastYears lastYears,
            Clock clock) {
        this.entries = entries;
        this.agencies = agencies;
        this.successions = successions;
        this.records = records;
        this.living = living;
        this.lastYears = lastYears;
        this.clock = clock;
    }

    /**
     * Opens the report of an agency's year, if it is not open yet.
     *
     * @throws Refusal if no form is computed from records for that year, or the agency ended before it
     */
    @Transactional
    public void open(AgencyId agency, int year) {
        open(List.of(agency), year);
    }

    /**
     * Opens the reports of several agencies, in one go.
     *
     * @throws Refusal as for one
     */
    @Transactional
    public void open(Collection<AgencyId> reporting, int year) {
        NationalForm form = NationalForm.computed(year);
        reporting.forEach(agency -> successions.thereIn(year, agency));
        Set<AgencyId> open = Set.copyOf(agencies(year));
        entries.saveAll(reporting.stream()
                .filter(agency -> !open.contains(agency))
                .map(agency -> ReportEntry.opened(agency, year, form, clock.instant()))
                .toList());
    }

    /** Removes the reports of an agency, with all that was frozen and published of them. */
    @Transactional
    public void forget(AgencyId agency) {
        entries.deleteAll(entries.findByAgencyIdOrderByYearDesc(agency.value()));
    }

    /** Years for which reports are open, the latest first. */
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
                .map(ReportEntry::agency)
                .toList();
    }

    /**
     * The report of an agency's year as records and texts stand now, checked against the year before.
     *
     * @throws NotFound if it was never opened
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport get(AgencyId agency, int year) {
        ReportEntry entry = entries.findByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
        return living.of(entry).checked(year, lastYears.before(agency, year).orElse(null));
    }

    /** The year before's report, to check against and to show beside; empty where there is none. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<LastYear> lastYear(AgencyId agency, int year) {
        return lastYears.before(agency, year);
    }

    /**
     * Writes the report out of the records alone, as they stand now, whether it is open or not.
     *
     * @param last last year's frozen report to continue from; null where there is none
     * @throws Refusal if no form is computed from records for that year
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport write(AgencyId id, int year, @Nullable LastYear last) {
        NationalForm form = NationalForm.computed(year);
        Agency agency = agencies.get(id);
        YearRecords.OfYear now = records.of(id, year);
        Narrative draft = Drafting.draft(agency, year, form, now.figures());
        return new LivingNarratives.Living(agency, form, now, draft, draft, Map.of()).checked(year, last);
    }
}
