package org.yangguang.annualreport;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Takes reports from draft to publication, each step with its trace in one transaction. */
@Service
public class ReportDesk {

    private final ReportEntries entries;
    private final ReportCases cases;
    private final Freezing freezing;
    private final Submissions submissions;
    private final TextEditions texts;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    ReportDesk(
            ReportEntries entries,
            ReportCases cases,
            Freezing freezing,
            Submissions submissions,
            TextEditions texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.cases = cases;
        this.freezing = freezing;
        this.submissions = submissions;
        this.texts = texts;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.writing = new TransactionTemplate(transactions);
    }

    /**
     * Who moves which report on, and from which state of it.
     *
     * @param version of the {@link ReportCase} that the person saw
     */
    public record Move(AgencyId agency, int year, int version, Actor by) {}

    /**
     * Where a report stands.
     *
     * @throws NotFound if it was never opened
     */
    public ReportCase get(AgencyId agency, int year) {
        return Objects.requireNonNull(reading.execute(status -> cases.of(cases.find(agency, year))));
    }

    /**
     * Submits a report and freezes all of it: figures, texts, rules, the rows behind table 3.
     *
     * @param reason why, although rules of severity error fail; null where none does
     * @throws Refusal if such a rule fails and no reason is given, or the report is not being drafted
     * @throws OptimisticLockingFailureException if somebody was faster, with the report or with one of its texts
     */
    public ReportCase submit(Move move, @Nullable String reason) {
        // The trail's chain must see what others have just added to it, so the figures' one moment is a transaction of
        // its own.
        ReadyReport ready = Objects.requireNonNull(reading.execute(status -> {
            ReportEntry entry = cases.find(move.agency(), move.year());
            return Objects.requireNonNull(
                    freezing.ready(List.of(entry), move.year()).get(move.agency()));
        }));
        return Objects.requireNonNull(writing.execute(status -> {
            Instant at = clock.instant();
            ReportEntry seen = cases.seen(move);
            ReportEntry submitted = entries.save(seen.after(Step.SUBMIT, move.by()));
            var latest = Objects.requireNonNull(
                    texts.latest(List.of(submitted.key())).get(submitted.key()));
            if (!ReadyReport.numbersOf(latest).equals(ready.numbers())) {
                throw new OptimisticLockingFailureException("a text was saved while the report was being submitted");
            }
            submissions.add(List.of(Freezing.freeze(submitted, ready, move.by(), at, reason)));
            texts.add(Freezing.adopted(submitted, ready, at));
            return cases.told(seen, submitted, Step.SUBMIT, move.by(), at, reason);
        }));
    }

    /**
     * Takes one's own submission back.
     *
     * @param reason may be null
     * @throws Refusal if it is somebody else's, or is not waiting for approval
     */
    public ReportCase withdraw(Move move, @Nullable String reason) {
        return step(move, Step.WITHDRAW, reason);
    }

    /**
     * Sends a submitted or approved report back to be written on.
     *
     * @throws Refusal if no reason is given, or it is neither submitted nor approved
     */
    public ReportCase sendBack(Move move, String reason) {
        return step(move, Step.RETURN, reason);
    }

    /**
     * Approves a report that somebody else has submitted.
     *
     * @throws Refusal if the submitter approves it, or it is not submitted
     */
    public ReportCase approve(Move move) {
        return step(move, Step.APPROVE, null);
    }

    /**
     * Makes an approved report public, in the place of an earlier edition where there is one.
     *
     * @throws Refusal if it is not approved, or what was frozen was changed since
     */
    public ReportCase publish(Move move) {
        return step(move, Step.PUBLISH, null);
    }

    /**
     * Opens a correction (更正) of a published report. What is published stays public until the correction is.
     *
     * @throws Refusal if no reason is given, or it is not published
     */
    public ReportCase openCorrection(Move move, String reason) {
        return step(move, Step.CORRECT, reason);
    }

    private ReportCase step(Move move, Step step, @Nullable String reason) {
        if (step.needsReason() && (reason == null || reason.isBlank())) {
            throw new Refusal(step.label() + "须写明原因。");
        }
        return Objects.requireNonNull(writing.execute(status -> {
            Instant at = clock.instant();
            ReportEntry seen = cases.seen(move);
            ReportEntry next = entries.save(seen.after(step, move.by()));
            if (step == Step.APPROVE || step == Step.PUBLISH) {
                requireSound(next);
            }
            if (step == Step.PUBLISH) {
                submissions.publish(
                        List.of(new Submissions.Publication(next.key(), next.edition(), next.latestSubmission(), at)));
            }
            return cases.told(seen, next, step, move.by(), at, reason);
        }));
    }

    private void requireSound(ReportEntry entry) {
        if (submissions
                .find(entry.key(), entry.latestSubmission())
                .filter(StoredSubmission::sound)
                .isEmpty()) {
            throw new Refusal("提交时冻结的内容与其 SM3 值不符，不能批准或公布。请退回后重新提交，并查明原因。");
        }
    }
}
