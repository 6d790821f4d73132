package org.yangguang.annualreport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.LineDiff;
import org.yangguang.shared.NotFound;

/** The texts of reports to be read: the present ones, their history, what changed. {@link TextDesk} writes them. */
@Service
@Transactional(readOnly = true)
public class ReportTexts {

    private final ReportEntries entries;
    private final TextEditions editions;
    private final LivingNarratives living;
    private final TextAttempts attempts;
    private final Clock clock;

    ReportTexts(
            ReportEntries entries, TextEditions editions, LivingNarratives living, TextAttempts attempts, Clock clock) {
        this.entries = entries;
        this.editions = editions;
        this.living = living;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The latest edition of each section; number 0 is the draft, where nobody has saved yet. */
    public List<TextEdition> current(AgencyId agency, int year) {
        LivingNarratives.Living now = living.of(find(agency, year));
        return Stream.of(Section.values())
                .map(section -> now.written().getOrDefault(section, draft(section, now)))
                .toList();
    }

    private TextEdition draft(Section section, LivingNarratives.Living now) {
        String text = TextForm.write(section.of(now.draft()));
        return new TextEdition(section, 0, 0, TextEdition.Kind.DRAFTED, clock.instant(), Actor.PROGRAM, text);
    }

    /** The latest saved edition of each section; sections that nobody has saved are missing. */
    public Map<Section, TextEdition> written(AgencyId agency, int year) {
        long report = find(agency, year).key();
        return Objects.requireNonNull(editions.latest(List.of(report)).get(report));
    }

    /** The history of a section, the latest first. */
    public List<TextEdition> history(AgencyId agency, int year, Section section) {
        return editions.history(find(agency, year).key(), section);
    }

    /**
     * What changed from one edition to another.
     *
     * @throws NotFound if there is no such edition
     */
    public List<LineDiff.Line> compare(AgencyId agency, int year, Section section, int older, int newer) {
        long report = find(agency, year).key();
        return LineDiff.between(
                edition(report, section, older).text(),
                edition(report, section, newer).text());
    }

    /**
     * A fresh draft beside the present text; nothing is overwritten.
     *
     * @param changes from the present text to the fresh one
     */
    public record DraftOffer(TextEdition present, String fresh, List<LineDiff.Line> changes) {}

    /** Drafts a section anew out of the records of today. */
    public DraftOffer draftAnew(AgencyId agency, int year, Section section) {
        LivingNarratives.Living now = living.of(find(agency, year));
        TextEdition draft = draft(section, now);
        TextEdition present = now.written().getOrDefault(section, draft);
        return new DraftOffer(present, draft.text(), LineDiff.between(present.text(), draft.text()));
    }

    /** What people wrote in this report and could not be taken over yet, the latest first. */
    public List<TextAttempt> attempts(AgencyId agency, int year) {
        return attempts.of(find(agency, year).key());
    }

    private TextEdition edition(long report, Section section, int number) {
        return editions.find(report, section, number)
                .orElseThrow(() -> new NotFound("“%s”没有第 %d 版。".formatted(section.title(), number)));
    }

    private ReportEntry find(AgencyId agency, int year) {
        return entries.findByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
    }
}
