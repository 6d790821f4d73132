package org.yangguang.requests.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template that its kind accepts. Its first line is the title, its second the addressee, each further one a paragraph; empty
 * lines mean nothing. Fields stand in braces.
 */
public final class TemplateText {

    static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

    private final TemplateKind kind;
    private final List<String> lines;

    TemplateText(TemplateKind kind, List<String> lines) {
        this.kind = kind;
        this.lines = List.copyOf(lines);
    }

    /**
     * A template as it was understood.
     *
     * @param text empty where there are faults
     * @param faults each with its line, in plain Chinese
     */
    public record Reading(Optional<TemplateText> text, List<String> faults) {

        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /** Reads what somebody wrote, and says all that is wrong with it. */
    public static Reading read(TemplateKind kind, String written) {
        return new TemplateReader(kind, written).read();
    }

    /**
     * Fills the fields in. A paragraph is left out where it names a field that the letter lacks. What is filled in is not looked
     * at again; where it ends with a full stop that the template has as well, there is one.
     *
     * @param values for every field of the kind; empty for what the letter lacks
     * @throws IllegalArgumentException if the values are not those of the fields
     */
    public WrittenLetter fill(Map<String, String> values) {
        Set<String> names = kind.fields().stream().map(TemplateField::name).collect(Collectors.toSet());
        if (!names.equals(values.keySet())) {
            throw new IllegalArgumentException(
                    "the fields of " + kind.id() + " are " + names + ", not " + values.keySet());
        }
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (fields(kind, line).stream()
                    .noneMatch(field -> field.mayLack() && value(values, field).isBlank())) {
                paragraphs.add(filled(line, values));
            }
        }
        return new WrittenLetter(lines.getFirst(), filled(lines.get(1), values), paragraphs);
    }

    /** The first paragraph that names a field, filled in with nothing but that, other fields left open; empty if none does. */
    public Optional<String> sentence(String field, String value) {
        return lines.stream()
                .filter(line -> line.contains("{" + field + "}"))
                .findFirst()
                .map(line -> FIELD.matcher(line)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(found.group(1).equals(field) ? value : "……")));
    }

    static List<TemplateField> fields(TemplateKind kind, String line) {
        return FIELD.matcher(line)
                .results()
                .flatMap(found -> kind.field(found.group(1)).stream())
                .toList();
    }

    private static String value(Map<String, String> values, TemplateField field) {
        return values.getOrDefault(field.name(), "");
    }

    private static String filled(String line, Map<String, String> values) {
        return FIELD.matcher(line).replaceAll(found -> Matcher.quoteReplacement(inserted(line, found, values)));
    }

    private static String inserted(String line, MatchResult found, Map<String, String> values) {
        String value = values.getOrDefault(found.group(1), "");
        return value.endsWith("。") && line.startsWith("。", found.end())
                ? value.substring(0, value.length() - 1)
                : value;
    }
}
