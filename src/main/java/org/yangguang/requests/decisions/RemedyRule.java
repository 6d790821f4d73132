package org.yangguang.requests.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.requests.Outcome;

/**
 * Which remedy the letter tells of: by the day of the decision, the outcome and who decided. Reconsideration within 60 calendar
 * days of learning (Reconsideration Law art. 20), a lawsuit within six months (Litigation Law art. 46), or within 15 days of the
 * decision on reconsideration (art. 45); the county government is sued at the intermediate court (art. 15).
 *
 * <p>Where courts do not take a lawsuit, the letter tells of reconsideration alone: saying nothing would leave a year for it
 * (art. 20 para. 3), and promising a lawsuit would mislead. What counts as given up (3.6.1, 3.6.2) may be contested like any
 * other refusal to process; what the applicant ended (3.6.3) needs no word.
 */
public record RemedyRule(RemedySettings names) {

    private static final Citation WITHIN_60_DAYS = new Citation(Act.RECONSIDERATION_LAW, 20, 1, 0);
    private static final Citation OLD_WITHIN_60_DAYS = new Citation(Act.RECONSIDERATION_LAW, 9, 1, 0);
    private static final Citation WITHIN_15_DAYS = new Citation(Act.LITIGATION_LAW, 45, 0, 0);
    private static final Citation WITHIN_6_MONTHS = new Citation(Act.LITIGATION_LAW, 46, 1, 0);
    private static final Citation INTERMEDIATE = new Citation(Act.LITIGATION_LAW, 15, 0, 0);

    /** The paragraph for a decision of that day; empty where none is due. */
    public Optional<RemedyParagraph> paragraph(LocalDate decidedOn, Outcome outcome, Decider decider) {
        RemedyLaw law = RemedyLaw.on(decidedOn);
        Reviewer reviewer = Reviewer.of(decider, law, names);
        return switch (law.way(outcome)) {
            case NONE -> Optional.empty();
            case RECONSIDERATION_FIRST -> Optional.of(first(outcome, law, reviewer, decider));
            case CHOICE -> Optional.of(choice(law.basis(outcome), "本答复", law, reviewer, decider));
            case RECONSIDERATION_ALONE -> Optional.of(alone(outcome, law, reviewer));
        };
    }

    private RemedyParagraph first(Outcome outcome, RemedyLaw law, Reviewer reviewer, Decider decider) {
        boolean part = outcome == Outcome.PARTLY_GRANTED;
        String text = "如对本决定%s不服，应当自收到本决定之日起60日内先向%s申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向%s提起行政诉讼。"
                .formatted(part ? "不予公开的部分" : "", reviewer.authority(), reviewer.court());
        String rest = part ? "对本决定的其他部分不服的，%s。".formatted(either(reviewer, "本决定")) : "";
        return new RemedyParagraph(
                text + rest,
                true,
                reviewer.authority(),
                Optional.of(reviewer.court()),
                citations(law.basis(outcome), law, reviewer, suits(decider, WITHIN_15_DAYS)));
    }

    /**
     * The paragraph of a letter that decides on no application and burdens whom it goes to, such as one that corrects no record
     * (Regulation art. 41) or opens what a third party wanted withheld (art. 32): either way is open, under every version of the
     * law.
     *
     * @param letter as it calls itself
     */
    public RemedyParagraph choice(LocalDate decidedOn, Decider decider, String letter) {
        RemedyLaw law = RemedyLaw.on(decidedOn);
        List<Citation> basis = List.of(Citation.article(51));
        return choice(basis, letter, law, Reviewer.of(decider, law, names), decider);
    }

    private RemedyParagraph choice(
            List<Citation> basis, String letter, RemedyLaw law, Reviewer reviewer, Decider decider) {
        return new RemedyParagraph(
                "如对%s不服，%s。".formatted(letter, either(reviewer, letter)),
                false,
                reviewer.authority(),
                Optional.of(reviewer.court()),
                citations(basis, law, reviewer, suits(decider, WITHIN_6_MONTHS)));
    }

    private RemedyParagraph alone(Outcome outcome, RemedyLaw law, Reviewer reviewer) {
        return new RemedyParagraph(
                "如对本答复不服，可以自收到本答复之日起60日内向%s申请行政复议。".formatted(reviewer.authority()),
                false,
                reviewer.authority(),
                Optional.empty(),
                citations(law.basis(outcome), law, reviewer, Stream.empty()));
    }

    private static String either(Reviewer reviewer, String letter) {
        return "可以自收到%1$s之日起60日内向%2$s申请行政复议，也可以自收到%1$s之日起6个月内依法向%3$s提起行政诉讼"
                .formatted(letter, reviewer.authority(), reviewer.court());
    }

    private static Stream<Citation> suits(Decider decider, Citation within) {
        return decider == Decider.COUNTY_GOVERNMENT ? Stream.of(within, INTERMEDIATE) : Stream.of(within);
    }

    private static List<Citation> citations(
            List<Citation> basis, RemedyLaw law, Reviewer reviewer, Stream<Citation> lawsuit) {
        Citation period = law == RemedyLaw.CHOICE ? OLD_WITHIN_60_DAYS : WITHIN_60_DAYS;
        return Stream.of(basis.stream(), Stream.of(period), reviewer.law().stream(), lawsuit)
                .flatMap(all -> all)
                .toList();
    }
}
