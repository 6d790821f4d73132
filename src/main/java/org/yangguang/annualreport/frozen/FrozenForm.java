package org.yangguang.annualreport.frozen;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as canonical JSON: keys in their order, no spaces, figures as strings with the digits that are printed, nothing
 * left to the machine that writes it, so that its hash can be computed again anywhere.
 */
public final class FrozenForm {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private FrozenForm() {}

    /**
     * Writes the JSON.
     *
     * @param reason why the report was submitted although rules fail; null where none does
     */
    public static String write(AnnualReport report, int edition, @Nullable String reason) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("agency", AgencyForm.write(report.agency()));
        tree.put("year", report.year());
        tree.put("edition", edition);
        tree.put("form", report.form().name());
        tree.put("queried_at", report.queriedAt().toString());
        Map<String, String> figures = new TreeMap<>();
        report.figures().values().forEach((key, value) -> figures.put(key, value.toPlainString()));
        tree.put("figures", figures);
        tree.put("narrative", narrative(report.narrative()));
        tree.put("rules", report.rules().stream().map(FrozenForm::rule).toList());
        tree.put("carried_out", new TreeMap<>(report.carriedOut()));
        AgencyForm.put(tree, "reason", reason);
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> narrative(Narrative narrative) {
        Map<String, Object> tree = new TreeMap<>();
        for (Section section : Section.values()) {
            tree.put(section.name(), TextForm.write(section.of(narrative)));
        }
        tree.put("period_from", narrative.period().from().toString());
        tree.put("period_to", narrative.period().to().toString());
        tree.put(
                "breakdowns",
                narrative.breakdowns().stream()
                        .map(list -> Map.of("total", list.total(), "parts", list.parts()))
                        .toList());
        tree.put(
                "citations",
                narrative.citations().stream()
                        .map(notice -> Map.of("name", notice.name(), "from", notice.from(), "to", notice.to()))
                        .toList());
        return tree;
    }

    private static Map<String, String> rule(RuleResult rule) {
        return Map.of(
                "id", rule.id(),
                "severity", rule.severity().name(),
                "outcome", rule.outcome().name(),
                "detail", rule.detail());
    }

    /** What was written. */
    public static Frozen read(String json) {
        return FrozenReader.read(json);
    }

    /**
     * A report out of its JSON.
     *
     * @param reason why it was submitted although rules fail; null where none does
     */
    public record Frozen(
            AnnualReport report, int edition, @Nullable String reason) {}
}
