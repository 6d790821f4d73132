package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;

/** Reports as they were frozen, for those who work on them. What of it is public is {@link ReportVisibility}'s business. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FrozenReports {

    private final ReportEntries entries;
    private final Submissions submissions;
    private final PublishedSubmissions published;
    private final YearRecords records;
    private final YearStatistics statistics;

    FrozenReports(
            ReportEntries entries,
            Submissions submissions,
            PublishedSubmissions published,
            YearRecords records,
            YearStatistics statistics) {
        this.entries = entries;
        this.submissions = submissions;
        this.published = published;
        this.records = records;
        this.statistics = statistics;
    }

    /**
     * What counts of a report now: its latest submission while it is submitted, approved or published; while it or its
     * correction is being written, what is public. Empty where there is neither.
     *
     * @throws NotFound if the report was never opened
     */
    public Optional<FrozenReport> current(AgencyId agency, int year) {
        return standing(agency, year).map(StoredSubmission::open);
    }

    private Optional<StoredSubmission> standing(AgencyId agency, int year) {
        ReportEntry entry = find(agency, year);
        return entry.status().frozen()
                ? submissions.find(entry.key(), entry.latestSubmission())
                : published.find(agency, year);
    }

    /** All submissions of a report, the latest first; published ones carry the time. */
    public List<FrozenReport> all(AgencyId agency, int year) {
        return submissions.of(find(agency, year).key()).stream()
                .map(StoredSubmission::open)
                .toList();
    }

    /** Figures of what counts now that the records of today give otherwise, in the order of their keys. */
    public List<FigureDifference> differences(AgencyId agency, int year) {
        Optional<FrozenReport> frozen = current(agency, year);
        if (frozen.isEmpty()) {
            return List.of();
        }
        ReportFigures before = frozen.get().report().figures();
        ReportFigures now = records.of(agency, year).figures();
        TreeSet<String> keys = new TreeSet<>(before.values().keySet());
        keys.addAll(now.values().keySet());
        List<FigureDifference> differences = new ArrayList<>();
        for (String key : keys) {
            BigDecimal then = before.get(key).orElse(null);
            BigDecimal today = now.get(key).orElse(null);
            if (!same(then, today)) {
                differences.add(new FigureDifference(key, label(key), then, today));
            }
        }
        return differences;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private String label(String key) {
        return switch (key) {
            case "assessment.weight_township" -> "政务公开在乡镇考核中的分值";
            case "assessment.weight_department" -> "政务公开在部门考核中的分值";
            default -> statistics.label(key);
        };
    }

    private ReportEntry find(AgencyId agency, int year) {
        return entries.findByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
    }
}
