package org.yangguang.requests.command;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.checkup.Element;
import org.yangguang.requests.checkup.LetterReading;
import org.yangguang.requests.checkup.LetterReport.Checked;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check-letter --format json} prints for a letter; null for what was not found. */
@JsonPropertyOrder({"file", "agency", "number", "received", "replied", "decision", "elements", "rules"})
record CheckLetterAnswer(
        String file,
        @Nullable String agency,
        @Nullable String number,
        @Nullable String received,
        @Nullable String replied,
        @Nullable Decision decision,
        Map<String, @Nullable Found> elements,
        List<Rule> rules) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A row of table 3. */
    @JsonPropertyOrder({"code", "label"})
    record Decision(String code, String label) {}

    /** An element and where it stands. */
    @JsonPropertyOrder({"text", "place"})
    record Found(String text, String place) {}

    /** A rule and what it says. */
    @JsonPropertyOrder({"id", "severity", "outcome", "detail", "place"})
    record Rule(
            String id,
            String severity,
            String outcome,
            String detail,
            @Nullable String place) {}

    static String json(List<CheckedLetter> letters) {
        return JSON.writeValueAsString(
                letters.stream().map(CheckLetterAnswer::of).toList());
    }

    private static CheckLetterAnswer of(CheckedLetter letter) {
        LetterReading reading = letter.report().letter();
        return new CheckLetterAnswer(
                letter.file().toString(),
                text(reading.agency()),
                text(reading.number()),
                reading.received().map(Object::toString).orElse(null),
                reading.replied().map(Object::toString).orElse(null),
                reading.decision().map(kind -> decision(kind.outcome())).orElse(null),
                elements(reading),
                letter.report().rules().stream().map(CheckLetterAnswer::rule).toList());
    }

    private static Map<String, @Nullable Found> elements(LetterReading reading) {
        Map<String, @Nullable Found> elements = new LinkedHashMap<>();
        elements.put("title", found(reading.title()));
        elements.put("number", found(reading.number()));
        elements.put("applicant", found(reading.applicant().map(CheckLetterAnswer::masked)));
        elements.put(
                "fact", found(reading.fact().map(fact -> new Element(fact.line().excerpt(), fact.line()))));
        elements.put("remedy", found(reading.remedy()));
        elements.put("agency", found(reading.agency()));
        return elements;
    }

    /** A name of up to four characters is taken for a person's. */
    private static Element masked(Element applicant) {
        boolean person = applicant.text().length() <= 4;
        ApplicantType type = person ? ApplicantType.NATURAL_PERSON : ApplicantType.COMMERCIAL_ENTERPRISE;
        return new Element(MaskedName.of(type, applicant.text()), applicant.line());
    }

    private static Rule rule(Checked one) {
        return new Rule(
                one.rule().id(),
                one.rule().severity().word(),
                one.verdict().state().word(),
                one.verdict().detail(),
                one.verdict().line().map(line -> line.place()).orElse(null));
    }

    private static Decision decision(Outcome outcome) {
        return new Decision(outcome.code(), outcome.label());
    }

    private static @Nullable String text(Optional<Element> element) {
        return element.map(Element::text).orElse(null);
    }

    private static @Nullable Found found(Optional<Element> element) {
        return element.map(one -> new Found(one.text(), one.line().place())).orElse(null);
    }
}
