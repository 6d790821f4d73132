package org.yangguang.remedies.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.Stage;

/** Facts as they stand in the form, and what was typed there as facts. */
final class TypedFacts {

    private TypedFacts() {}

    /** A blank form. */
    static RemedyForm empty(long agency) {
        return new RemedyForm(
                0, agency, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, false, null, null, null);
    }

    /** The form of a case that is there. */
    static RemedyForm of(int version, RemedyFacts facts) {
        return of(version, facts, null);
    }

    private static RemedyForm of(int version, RemedyFacts facts, @Nullable String reason) {
        RemedyFacts.Hearing hearing = facts.hearing();
        RemedyFacts.Ending ending = facts.ending();
        RemedyFacts.Suit suit = facts.suit();
        return new RemedyForm(
                version,
                null,
                facts.caseNumber(),
                facts.registration(),
                facts.filedOn(),
                hearing.body(),
                hearing.procedure(),
                hearing.noticedOn(),
                hearing.acceptedOn(),
                hearing.extendedDays(),
                hearing.repliedOn(),
                suit == null ? null : suit.route(),
                suit == null ? null : suit.reconsideration(),
                suit == null ? null : suit.standing(),
                suit == null ? null : suit.stage(),
                ending.result(),
                ending.closedOn(),
                ending.effectiveOn(),
                ending.ordered(),
                ending.disclosureOrdered(),
                ending.fulfilledOn(),
                facts.note(),
                reason);
    }

    /** The same with another ending, where a closed case was written down as an open one. */
    static RemedyForm ended(RemedyKind kind, RemedyForm form, RemedyFacts.Ending ending) {
        return of(form.seen(), facts(kind, form).ending(ending), form.reason());
    }

    /** What was typed, once it was found to be complete. */
    static RemedyFacts facts(RemedyKind kind, RemedyForm form) {
        return new RemedyFacts(
                Objects.requireNonNull(RemedyForm.text(form.caseNumber())),
                RemedyForm.text(form.registration()),
                Objects.requireNonNull(form.filedOn()),
                new RemedyFacts.Hearing(
                        RemedyForm.text(form.body()),
                        form.procedure(),
                        form.noticedOn(),
                        form.acceptedOn(),
                        Objects.requireNonNullElse(form.extendedDays(), 0),
                        form.repliedOn()),
                kind == RemedyKind.LAWSUIT ? suit(form) : null,
                new RemedyFacts.Ending(
                        Objects.requireNonNullElse(form.result(), RemedyResult.PENDING),
                        form.closedOn(),
                        form.effectiveOn(),
                        RemedyForm.text(form.ordered()),
                        Boolean.TRUE.equals(form.disclosureOrdered()),
                        form.fulfilledOn()),
                RemedyForm.text(form.note()));
    }

    private static RemedyFacts.Suit suit(RemedyForm form) {
        return new RemedyFacts.Suit(
                Objects.requireNonNull(form.route()),
                RemedyForm.text(form.reconsideration()),
                Objects.requireNonNullElse(form.standing(), Lawsuit.Standing.ORIGINAL_AGENCY),
                Objects.requireNonNullElse(form.stage(), Stage.FIRST_INSTANCE));
    }
}
