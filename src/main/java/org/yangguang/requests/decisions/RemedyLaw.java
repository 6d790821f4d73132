package org.yangguang.requests.decisions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.requests.Outcome;

/** The law of remedies in its versions, in order; a decision falls under the version in force on its day. */
public enum RemedyLaw {

    /** Reconsideration or lawsuit, as the applicant likes (Reconsideration Law of 2017, art. 9). */
    CHOICE(LocalDate.MIN, Set.of(), Set.of(), Act.RECONSIDERATION_LAW, 9),

    /** Against what is not disclosed, reconsideration comes first (Reconsideration Law of 2023, arts. 23, 90). */
    RECONSIDERATION_FIRST(LocalDate.of(2024, 1, 1), Withheld.OUTCOMES, Set.of(), Act.RECONSIDERATION_LAW, 23),

    /**
     * Beyond that, courts do not take lawsuits about enquiries, about making or analysing information, about petitions and about
     * publications (法释〔2025〕8号 art. 10 (5)–(8)); reconsideration stays open (art. 11 (14) of the law).
     */
    COURTS_NARROWED(LocalDate.of(2025, 6, 1), Withheld.OUTCOMES, Withheld.NOT_FOR_COURTS, Act.INTERPRETATION, 10);

    /** Sets that more than one version uses. */
    private static final class Withheld {

        /** Rows 3.2 and 3.3.1–3.3.7; an enquiry (3.3.8) is pointed to another law and not refused. */
        private static final Set<Outcome> OUTCOMES = Set.copyOf(EnumSet.of(
                Outcome.PARTLY_GRANTED,
                Outcome.STATE_SECRET,
                Outcome.BARRED_BY_OTHER_LAW,
                Outcome.THREE_SECURITIES_AND_ONE_STABILITY,
                Outcome.THIRD_PARTY_INTERESTS,
                Outcome.INTERNAL_AFFAIRS,
                Outcome.PROCESS_INFORMATION,
                Outcome.ENFORCEMENT_CASE_FILE));

        private static final Set<Outcome> NOT_FOR_COURTS = Set.copyOf(EnumSet.of(
                Outcome.ADMINISTRATIVE_ENQUIRY,
                Outcome.WOULD_HAVE_TO_BE_MADE,
                Outcome.PETITION_OR_COMPLAINT,
                Outcome.PUBLIC_PUBLICATION));
    }

    private final LocalDate from;
    private final Set<Outcome> first;
    private final Set<Outcome> notForCourts;
    private final Citation law;

    RemedyLaw(LocalDate from, Set<Outcome> first, Set<Outcome> notForCourts, Act act, int article) {
        this.from = from;
        this.first = first;
        this.notForCourts = notForCourts;
        this.law = new Citation(act, article, 0, 0);
    }

    /** The version in force on the day of a decision. */
    public static RemedyLaw on(LocalDate day) {
        return Arrays.stream(values())
                .filter(law -> !law.from.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Which ways are open against a decision with that outcome. */
    public RemedyWay way(Outcome outcome) {
        if (outcome == Outcome.OTHERWISE_CLOSED) {
            return RemedyWay.NONE;
        }
        if (first.contains(outcome)) {
            return RemedyWay.RECONSIDERATION_FIRST;
        }
        return notForCourts.contains(outcome) ? RemedyWay.RECONSIDERATION_ALONE : RemedyWay.CHOICE;
    }

    /** What the way rests on besides the time limits. */
    List<Citation> basis(Outcome outcome) {
        return switch (way(outcome)) {
            case NONE -> List.of();
            case RECONSIDERATION_FIRST ->
                List.of(
                        new Citation(Act.RECONSIDERATION_LAW, 23, 1, 4),
                        new Citation(Act.RECONSIDERATION_LAW, 23, 2, 0));
            case RECONSIDERATION_ALONE -> List.of(law, Citation.article(51));
            case CHOICE -> List.of(Citation.article(51));
        };
    }
}
