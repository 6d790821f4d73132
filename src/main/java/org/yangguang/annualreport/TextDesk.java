package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

/** Writes the texts of reports, of which {@link ReportTexts} tells. */
@Service
@Transactional
public class TextDesk {

    /** Far above what a section of a report holds, far below what harms the database. */
    private static final int LONGEST = 50_000;

    private final ReportEntries entries;
    private final TextEditions editions;
    private final TextAttempts attempts;
    private final LivingNarratives living;
    private final YearStatistics statistics;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextDesk(
            ReportEntries entries,
            TextEditions editions,
            TextAttempts attempts,
            LivingNarratives living,
            YearStatistics statistics,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.editions = editions;
        this.attempts = attempts;
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
        TextSaving saving = new TextSaving(editions, attempts, entry.key(), order, mine, clock.instant());
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

    /**
     * Makes the text of an old edition the latest one.
     *
     * @param latest number of the edition that the person saw as the latest
     * @throws OptimisticLockingFailureException if somebody has saved since
     * @throws Refusal if the report is not being written
     */
    public TextEdition restore(AgencyId agency, int year, Section section, int number, int latest, Actor by) {
        ReportEntry entry = locked(agency, year);
        String text = editions.find(entry.key(), section, number)
                .orElseThrow(() -> new NotFound("“%s”没有第 %d 版。".formatted(section.title(), number)))
                .text();
        Order order = new Order(agency, year, section, latest, text, false, by);
        TextEdition restored = new TextSaving(editions, attempts, entry.key(), order, text, clock.instant()).restored();
        tell(entry, restored, by);
        return restored;
    }

    private ReportEntry locked(AgencyId agency, int year) {
        ReportEntry entry = entries.findLockedByAgencyIdAndYear(agency.value(), year)
                .orElseThrow(() -> new NotFound("没有这个单位 " + year + " 年度的报告。"));
        if (!entry.status().editable()) {
            throw new Refusal("报告现为“%s”，文字不能修改。".formatted(entry.status().label()));
        }
        return entry;
    }
}
