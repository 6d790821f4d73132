package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.annualreport.text.LineDiff;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextError;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.documents.Letters;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.statistics.YearStatistics;

/** The texts of reports: read, saved, compared, restored. */
@Service
@Transactional
public class ReportTexts {

    /** Far above what a section of a report holds, far below what harms the database. */
    private static final int LONGEST = 50_000;

    private final ReportEntries entries;
    private final TextEditions editions;
    private final LivingNarratives living;
    private final YearStatistics statistics;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportTexts(
            ReportEntries entries,
            TextEditions editions,
            LivingNarratives living,
            YearStatistics statistics,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.editions = editions;
        this.living = living;
        this.statistics = statistics;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A text to be saved.
     *
     * @param basedOn number of the edition that its author had before him
     * @param automatic whether the page saved it by itself
     */
    public record Order(
            AgencyId agency, int year, Section section, int basedOn, String text, boolean automatic, Actor by) {}

    /** The latest edition of each section; number 0 is the draft, where nobody has saved yet. */
    @Transactional(readOnly = true)
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

    /** What the writers of a report are told and may leave as it is. */
    @Transactional(readOnly = true)
    public ReportHints hints(AgencyId agency, int year) {
        LivingNarratives.Living now = living.of(find(agency, year));
        return ReportHints.of(now.narrative(), now.records().figures());
    }

    /**
     * Saves a text, or says why not. Nothing that was written is lost.
     *
     * @throws Refusal if the report is not being written, or the text is longer than a section can be
     * @throws NotFound if there is no such report, or no edition of the number that it is based on
     */
    public TextOutcome save(Order order) {
        ReportEntry entry = locked(order.agency(), order.year());
        if (order.text().length() > LONGEST) {
            throw new Refusal("这一部分超过 " + LONGEST + " 个字，不能保存。");
        }
        String mine = Letters.lawful(order.text().replace("\r\n", "\n").replace('\r', '\n'));
        List<TextError> errors =
                TextForm.read(order.section(), mine, anyFigures()).errors();
        TextSaving saving = new TextSaving(editions, entry.key(), order, mine, clock.instant());
        if (!errors.isEmpty()) {
            return saving.faulty(errors);
        }
        TextOutcome outcome = saving.save(
                () -> TextForm.write(order.section().of(living.of(entry).draft())));
        switch (outcome) {
            case TextOutcome.Saved saved -> tell(entry, saved.edition(), order.by());
            case TextOutcome.Merged merged -> tell(entry, merged.edition(), order.by());
            case TextOutcome.Conflict ignored -> {}
            case TextOutcome.Faulty ignored -> {}
        }
        return outcome;
    }

    private void tell(ReportEntry entry, TextEdition edition, Actor by) {
        if (edition.kind() != TextEdition.Kind.AUTOSAVED) {
            events.publishEvent(new TextSaved(by, agencies.get(entry.agency()).name(), entry.year(), edition));
        }
    }

    /** Every figure there is; for reading a text it does not matter what they come to. */
    private ReportFigures anyFigures() {
        return new ReportFigures(
                statistics.keys().stream().collect(Collectors.toMap(key -> key, key -> BigDecimal.ZERO)));
    }

    /** The history of a section, the latest first. */
    @Transactional(readOnly = true)
    public List<TextEdition> history(AgencyId agency, int year, Section section) {
        return editions.history(find(agency, year).key(), section);
    }

    /**
     * What changed from one edition to another.
     *
     * @throws NotFound if there is no such edition
     */
    @Transactional(readOnly = true)
    public List<LineDiff.Line> compare(AgencyId agency, int year, Section section, int older, int newer) {
        long report = find(agency, year).key();
        return LineDiff.between(
                edition(report, section, older).text(),
                edition(report, section, newer).text());
    }

    /**
     * Makes the text of an old edition the latest one.
     *
     * @param latest number of the edition that the person saw as the latest
     * @throws OptimisticLockingFailureException if somebody has saved since
     * @throws Refusal if the report is not being written
     */
    public TextEdition restore(AgencyId agency, int year, Section section, int number, int latest, Actor by) {
        ReportEntry entry = locked(agency, year);
        String text = edition(entry.key(), section, number).text();
        Order order = new Order(agency, year, section, latest, text, false, by);
        TextEdition restored = new TextSaving(editions, entry.key(), order, text, clock.instant()).restored();
        tell(entry, restored, by);
        return restored;
    }

    /**
     * A fresh draft beside the present text; nothing is overwritten.
     *
     * @param changes from the present text to the fresh one
     */
    public record DraftOffer(TextEdition present, String fresh, List<LineDiff.Line> changes) {}

    /** Drafts a section anew out of the records of today. */
    @Transactional(readOnly = true)
    public DraftOffer draftAnew(AgencyId agency, int year, Section section) {
        LivingNarratives.Living now = living.of(find(agency, year));
        TextEdition draft = draft(section, now);
        TextEdition present = now.written().getOrDefault(section, draft);
        return new DraftOffer(present, draft.text(), LineDiff.between(present.text(), draft.text()));
    }

    /** What people wrote in this report and could not be taken over yet, the latest first. */
    @Transactional(readOnly = true)
    public List<TextAttempt> attempts(AgencyId agency, int year) {
        return editions.attempts(find(agency, year).key());
    }

    private TextEdition edition(long report, Section section, int number) {
        return editions.find(report, section, number)
                .orElseThrow(() -> new NotFound("“%s”没有第 %d 版。".formatted(section.title(), number)));
    }

    private ReportEntry find(AgencyId agency, int year) {
        return entries.findByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
    }

    private ReportEntry locked(AgencyId agency, int year) {
        ReportEntry entry = entries.findLockedByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
        if (!entry.status().editable()) {
            throw new Refusal("报告现为“%s”，文字不能修改。".formatted(entry.status().label()));
        }
        return Objects.requireNonNull(entry);
    }
}
