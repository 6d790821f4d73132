package org.yangguang.annualreport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yangguang.annualreport.TextEdition.Kind;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextError;
import org.yangguang.annualreport.text.ThreeWayMerge;
import org.yangguang.shared.NotFound;

/** Saves one text, while nobody else saves in the same report. */
final class TextSaving {

    /** Autosaves of one person within this time are one entry of the history. */
    private static final Duration RUN = Duration.ofMinutes(10);

    private final TextEditions editions;
    private final TextAttempts attempts;
    private final long report;
    private final TextDesk.Order order;
    private final String mine;
    private final Instant at;

    /** @param mine the order's text, in letters that can be stored */
    TextSaving(
            TextEditions editions, TextAttempts attempts, long report, TextDesk.Order order, String mine, Instant at) {
        this.editions = editions;
        this.attempts = attempts;
        this.report = report;
        this.order = order;
        this.mine = mine;
        this.at = at;
    }

    TextOutcome faulty(List<TextError> errors) {
        attempt(TextAttempt.Cause.FAULTY);
        return new TextOutcome.Faulty(errors);
    }

    /** @param draft the section as it would be drafted now; the first edition, where there is none */
    TextOutcome save(Supplier<String> draft) {
        KeptEdition latest = editions.latest(report, section())
                .orElseGet(() -> kept(Freezing.draft(report, section(), draft.get(), at)));
        TextEdition theirs = latest.edition();
        int basedOn = Math.max(1, order.basedOn());
        if (theirs.text().equals(mine)) {
            return new TextOutcome.Saved(theirs);
        }
        if (basedOn == theirs.number()) {
            return new TextOutcome.Saved(next(theirs, order.automatic() ? Kind.AUTOSAVED : Kind.SAVED, mine, latest));
        }
        TextEdition base = editions.find(report, section(), basedOn)
                .orElseThrow(
                        () -> new NotFound("“%s”没有第 %d 版。".formatted(section().title(), basedOn)));
        Optional<String> merged = ThreeWayMerge.merge(base.text(), theirs.text(), mine);
        if (merged.isPresent()) {
            return new TextOutcome.Merged(next(theirs, Kind.MERGED, merged.get(), null), theirs);
        }
        attempt(TextAttempt.Cause.CONFLICT);
        return new TextOutcome.Conflict(theirs.text(), mine, base.text(), theirs.by(), theirs.at(), theirs.number());
    }

    TextEdition restored() {
        KeptEdition latest = editions.latest(report, section())
                .filter(kept -> kept.edition().number() == order.basedOn())
                .orElseThrow(() -> new OptimisticLockingFailureException("somebody saved after " + order.basedOn()));
        return next(latest.edition(), Kind.RESTORED, mine, null);
    }

    /** @param run the latest edition, if the new one may take its place in the history */
    private TextEdition next(TextEdition latest, Kind kind, String text, @Nullable KeptEdition run) {
        TextEdition edition =
                new TextEdition(section(), latest.number() + 1, order.basedOn(), kind, at, order.by(), text);
        kept(
                run != null && continues(run)
                        ? new KeptEdition(report, edition, latest.number(), run.runBeganAt())
                        : new KeptEdition(report, edition, null, at));
        return edition;
    }

    private boolean continues(KeptEdition run) {
        return run.edition().kind() == Kind.AUTOSAVED
                && order.by().isSamePersonAs(run.edition().by())
                && at.isBefore(run.runBeganAt().plus(RUN));
    }

    private KeptEdition kept(KeptEdition edition) {
        editions.add(List.of(edition));
        return edition;
    }

    private void attempt(TextAttempt.Cause cause) {
        attempts.add(report, new TextAttempt(section(), order.basedOn(), cause, at, order.by(), mine));
    }

    private Section section() {
        return order.section();
    }
}
