package org.yangguang.requests.checkup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.CitationReader;
import org.yangguang.requests.decisions.CitationReader.Cited;
import org.yangguang.requests.decisions.DecisionKind;

/**
 * What stands in a letter (答复书要素, 国办公开办函〔2020〕2号); empty where it was not found.
 *
 * @param received the day on which the application was received, from {@code fact}
 * @param body what lies between head and remedy: facts, law and decision
 * @param cited what the body cites, in order, with places in {@code text}
 * @param decision what was decided, by its words
 * @param remedy the paragraphs on reconsideration and lawsuits in one
 * @param replied the day under the letter
 */
public record LetterReading(
        LetterText text,
        Optional<Element> title,
        Optional<Element> number,
        Optional<Element> applicant,
        Optional<Element> fact,
        Optional<LocalDate> received,
        String body,
        List<Cited> cited,
        Optional<DecisionKind> decision,
        Optional<Element> remedy,
        Optional<Element> agency,
        Optional<LocalDate> replied) {

    /** Finds the elements; never fails, a letter may lack each of them. */
    public static LetterReading of(LetterText text) {
        return read(text.splitBefore(LetterEnd.REMEDY_BEGINS));
    }

    private static LetterReading read(LetterText text) {
        LetterHead head = new LetterHead(text.lines());
        LetterEnd end = new LetterEnd(text.lines());
        Optional<Element> remedy = LetterEnd.remedy(text.lines());
        LetterBody body = new LetterBody(text, head, end);
        Set<Line> telling = text.lines().stream().filter(LetterEnd::tellsRemedy).collect(Collectors.toSet());
        List<Cited> cited = CitationReader.read(text.joined()).stream()
                .filter(one -> !telling.contains(text.at(one.at())))
                .toList();
        return new LetterReading(
                text,
                head.title(),
                head.number(),
                head.applicant(),
                body.fact(),
                body.received(),
                body.words(),
                cited,
                decision(body, cited.stream().map(Cited::citation).toList()),
                remedy,
                end.agency().or(head::agency),
                end.replied());
    }

    /** What was asked for may sound like a reason, so the sentence that repeats the application is looked at last. */
    private static Optional<DecisionKind> decision(LetterBody body, List<Citation> cited) {
        return DecisionWords.in(body.wordsAfterFact(), cited).or(() -> DecisionWords.in(body.words(), cited));
    }

    /** Whether the letter uses one of these words outside quotations. */
    boolean speaksOf(String words) {
        return text.joined().replaceAll("“[^”]{0,200}”", "").matches("(?s).*(?:" + words + ").*");
    }
}
