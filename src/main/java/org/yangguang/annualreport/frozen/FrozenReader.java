package org.yangguang.annualreport.frozen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.Citation;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.text.Section;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.documents.Block;
import org.yangguang.shared.Period;
import tools.jackson.databind.JsonNode;

/** Reads what {@link FrozenForm} wrote. */
final class FrozenReader {

    private FrozenReader() {}

    static FrozenForm.Frozen read(String json) {
        JsonNode tree = FrozenForm.MAPPER.readTree(json);
        ReportFigures figures = figures(tree.path("figures"));
        AnnualReport report = new AnnualReport(
                AgencyForm.read(tree.path("agency")),
                tree.path("year").asInt(),
                NationalForm.valueOf(tree.path("form").asString()),
                figures,
                narrative(tree.path("narrative"), figures),
                list(tree.path("rules"), FrozenReader::rule),
                carriedOut(tree.path("carried_out")),
                Instant.parse(tree.path("queried_at").asString()));
        return new FrozenForm.Frozen(report, tree.path("edition").asInt(), AgencyForm.text(tree, "reason"));
    }

    private static ReportFigures figures(JsonNode tree) {
        Map<String, BigDecimal> values = new HashMap<>();
        tree.properties()
                .forEach(figure -> values.put(
                        figure.getKey(), new BigDecimal(figure.getValue().asString())));
        return new ReportFigures(values);
    }

    private static Narrative narrative(JsonNode tree, ReportFigures figures) {
        return new Narrative(
                new Period(
                        LocalDate.parse(tree.path("period_from").asString()),
                        LocalDate.parse(tree.path("period_to").asString())),
                blocks(Section.PREFACE, tree, figures),
                blocks(Section.OVERVIEW, tree, figures),
                blocks(Section.PROBLEMS, tree, figures),
                blocks(Section.MATTERS, tree, figures),
                list(
                        tree.path("breakdowns"),
                        node -> new Narrative.Breakdown(
                                node.path("total").asString(), list(node.path("parts"), JsonNode::asString))),
                list(
                        tree.path("citations"),
                        node -> new Citation(
                                node.path("name").asString(),
                                node.path("from").asInt(),
                                node.path("to").asInt())));
    }

    private static List<Block> blocks(Section section, JsonNode tree, ReportFigures figures) {
        return TextForm.read(section, tree.path(section.name()).asString(), figures)
                .blocks();
    }

    private static RuleResult rule(JsonNode node) {
        return new RuleResult(
                node.path("id").asString(),
                RuleResult.Severity.valueOf(node.path("severity").asString()),
                RuleResult.Outcome.valueOf(node.path("outcome").asString()),
                node.path("detail").asString());
    }

    private static Map<String, List<String>> carriedOut(JsonNode tree) {
        Map<String, List<String>> registrations = new HashMap<>();
        tree.properties()
                .forEach(column -> registrations.put(column.getKey(), list(column.getValue(), JsonNode::asString)));
        return registrations;
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        nodes.forEach(node -> items.add(item.apply(node)));
        return items;
    }
}
