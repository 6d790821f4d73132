package org.yangguang.annualreport;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.annualreport.rules.ReportRules;
import org.yangguang.annualreport.text.Narratives;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;

/** Reports as they stand now: the records of today, and the texts as people have written them so far. */
@Component
class LivingNarratives {

    private final AgencyDirectory agencies;
    private final YearRecords records;
    private final TextEditions texts;

    LivingNarratives(AgencyDirectory agencies, YearRecords records, TextEditions texts) {
        this.agencies = agencies;
        this.records = records;
        this.texts = texts;
    }

    /**
     * A report without its rules.
     *
     * @param draft what would stand in it if nobody had written anything
     * @param written latest editions; sections that nobody has saved are missing
     */
    record Living(
            Agency agency,
            NationalForm form,
            YearRecords.OfYear records,
            Narrative draft,
            Narrative narrative,
            Map<Section, TextEdition> written) {

        /** The report with its rules, checked against the year before; null where there is none. */
        AnnualReport checked(int year, @Nullable LastYear last) {
            return new AnnualReport(
                    agency,
                    year,
                    form,
                    records.figures(),
                    narrative,
                    ReportRules.check(year, records.figures(), narrative, last, records.carriedIn()),
                    records.carriedOut(),
                    records.queriedAt());
        }
    }

    Map<AgencyId, Living> of(Collection<ReportEntry> entries, int year) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        List<AgencyId> ids = entries.stream().map(ReportEntry::agency).toList();
        Map<AgencyId, Agency> named = agencies.get(ids);
        Map<AgencyId, YearRecords.OfYear> years = records.of(ids, year);
        Map<Long, Map<Section, TextEdition>> written =
                texts.latest(entries.stream().map(ReportEntry::key).toList());
        Map<AgencyId, Living> living = new LinkedHashMap<>();
        for (ReportEntry entry : entries) {
            living.put(
                    entry.agency(),
                    living(
                            entry,
                            Objects.requireNonNull(named.get(entry.agency())),
                            Objects.requireNonNull(years.get(entry.agency())),
                            Objects.requireNonNull(written.get(entry.key()))));
        }
        return living;
    }

    Living of(ReportEntry entry) {
        return Objects.requireNonNull(of(List.of(entry), entry.year()).get(entry.agency()));
    }

    private Living living(
            ReportEntry entry, Agency agency, YearRecords.OfYear year, Map<Section, TextEdition> written) {
        NationalForm form = NationalForm.valueOf(entry.form());
        Narrative draft = Drafting.draft(agency, entry.year(), form, year.figures());
        Map<Section, String> bodies = new EnumMap<>(Section.class);
        written.forEach((section, edition) -> bodies.put(section, edition.text()));
        return new Living(agency, form, year, draft, Narratives.of(draft, bodies, year.figures()), written);
    }
}
