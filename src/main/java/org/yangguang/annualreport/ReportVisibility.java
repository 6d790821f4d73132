package org.yangguang.annualreport;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.annualreport.frozen.Annex;
import org.yangguang.annualreport.frozen.Fingerprint;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.NotFound;

/**
 * The one policy of what the public may see of annual reports: the latest published edition, as it was frozen, and nothing that is
 * being written, submitted or approved. Every public output asks here: list, page, files, lists behind figures, annex, front page.
 */
@Service
@Transactional(readOnly = true)
public class ReportVisibility {

    private final PublishedSubmissions published;
    private final Submissions submissions;
    private final ReportLog log;

    ReportVisibility(PublishedSubmissions published, Submissions submissions, ReportLog log) {
        this.published = published;
        this.submissions = submissions;
        this.log = log;
    }

    /** Years of which there are public reports, the latest first. */
    public List<Integer> years() {
        return published.years(null);
    }

    /** Years for which an agency has a public report, the latest first. */
    public List<Integer> years(AgencyId agency) {
        return published.years(agency);
    }

    /**
     * Some figures of a public report.
     *
     * @param name of the agency as it was called then
     * @param kind of the agency as it was then
     */
    public record PublicFigures(AgencyId agency, String name, AgencyKind kind, ReportFigures figures) {}

    /**
     * Figures of all public reports of a year, in the order of the agencies.
     *
     * @param keys of the figures that are wanted; what a report has not is left out
     */
    public List<PublicFigures> figures(int year, List<String> keys) {
        return published.figures(year, keys);
    }

    /** How many reports of a year are public. */
    public int count(int year) {
        return published.count(year);
    }

    /**
     * The public report of an agency's year.
     *
     * @throws NotFound if there is none, whatever is being written
     */
    public PublicReport get(AgencyId agency, int year) {
        StoredSubmission stored = published(agency, year);
        return new PublicReport(stored.open(), Objects.requireNonNull(stored.publishedAt()), correction(stored));
    }

    private StoredSubmission published(AgencyId agency, int year) {
        return published.find(agency, year).orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
    }

    private @Nullable String correction(StoredSubmission stored) {
        return log.of(stored.report()).stream()
                .filter(step -> step.step() == Step.CORRECT && step.edition() == stored.edition())
                .map(ReportTransition::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The anonymised rows behind table 3 of the public report, as CSV in UTF-8 with byte order mark.
     *
     * @throws NotFound if the report is not public
     * @throws IllegalStateException if they were changed since they were frozen
     */
    public byte[] annex(AgencyId agency, int year) {
        StoredSubmission stored = published(agency, year);
        byte[] csv = Annex.unpacked(submissions.annex(stored.report(), stored.number()));
        if (!Fingerprint.of(csv).equals(stored.annexHash())) {
            throw new IllegalStateException("annex of report " + stored.report() + " lost its hash");
        }
        return csv;
    }
}
