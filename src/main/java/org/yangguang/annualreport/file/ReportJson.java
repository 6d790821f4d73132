package org.yangguang.annualreport.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.Table3Row;
import tools.jackson.databind.json.JsonMapper;

/** The report as JSON, for machines and for next year's check. */
public final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final List<String> CHANNELS = List.of(
            "website",
            "wechat",
            "weibo",
            "mailbox",
            "gazette",
            "interpretations",
            "total",
            "interpretations_infographic",
            "interpretations_video");
    private static final List<String> ACTIVITIES = List.of(
            "monthly_inspections",
            "inspection_notices",
            "trainings",
            "disclosure_zones",
            "gazette_issues",
            "gazette_copies");
    private static final List<String> OTHER_ACTIVITIES = List.of("guidance_visits", "open_days");
    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");

    private final AnnualReport report;
    private final ReportFigures figures;

    private ReportJson(AnnualReport report) {
        this.report = report;
        this.figures = report.figures();
    }

    /** The whole report in UTF-8. */
    public static byte[] of(AnnualReport report) {
        return MAPPER.writeValueAsBytes(new ReportJson(report).tree());
    }

    private Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agency", report.agency().name());
        tree.put("year", report.year());
        tree.put("form", report.form().version());
        tree.put("channels", named("channels.", CHANNELS));
        tree.put("activities", named("activities.", ACTIVITIES));
        tree.put("other_activities", named("activities.", OTHER_ACTIVITIES));
        tree.put("assessment", named("assessment.", List.of("weight_township", "weight_department")));
        tree.put("table2", table2());
        tree.put("table3", table3());
        tree.put("table4", table4());
        tree.put("requests_on_time", value("requests.on_time"));
        tree.put("requests_late", value("requests.late"));
        tree.put("requests_undetermined", value("requests.undetermined"));
        tree.put("processing_fees_yuan", value("requests.processing_fees_yuan"));
        tree.put("narrative", narrative());
        tree.put("rules", rules());
        tree.put("provenance", provenance());
        return tree;
    }

    private @Nullable BigDecimal value(String key) {
        return figures.get(key).orElse(null);
    }

    private Map<String, @Nullable Object> named(String prefix, List<String> names) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, value(prefix + name)));
        return values;
    }

    private Map<String, @Nullable Object> table2() {
        List<String> life = List.of("made", "repealed", "in_force");
        Map<String, @Nullable Object> documents = new LinkedHashMap<>();
        documents.put("regulations", named("table2.regulations.", life));
        documents.put("normative_documents", named("table2.normative_documents.", life));
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        table.put("article_20_1", documents);
        table.put("article_20_5", named("table2.", List.of("licences")));
        table.put("article_20_6", named("table2.", List.of("penalties", "compulsory_measures")));
        table.put("article_20_8", named("table2.", List.of("fees_10k_yuan")));
        return table;
    }

    private Map<String, @Nullable Object> table3() {
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        for (Table3Row row : Table3Row.ALL) {
            List<@Nullable BigDecimal> line = new ArrayList<>();
            for (ApplicantColumn column : ApplicantColumn.values()) {
                line.add(value(row.figure(column)));
            }
            table.put(row.jsonKey(), line);
        }
        return table;
    }

    private Map<String, @Nullable Object> table4() {
        Map<String, @Nullable Object> table = new LinkedHashMap<>();
        BLOCKS.forEach(block -> table.put(block, named("table4." + block + ".", RESULTS)));
        return table;
    }

    private Map<String, Object> narrative() {
        Narrative text = report.narrative();
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("preface", Narrative.text(text.preface()));
        sections.put("1", Narrative.text(text.overview()));
        sections.put("5", Narrative.text(text.problems()));
        sections.put("6", Narrative.text(text.matters()));
        sections.put(
                "bound",
                text.bound().stream()
                        .map(bound -> Map.of("figure", bound.figure(), "text", bound.text()))
                        .toList());
        return sections;
    }

    private List<Map<String, String>> rules() {
        return report.rules().stream()
                .map(rule -> {
                    Map<String, String> line = new LinkedHashMap<>();
                    line.put("id", rule.id());
                    line.put("severity", rule.severity().word());
                    line.put("outcome", rule.outcome().word());
                    line.put("detail", rule.detail());
                    return line;
                })
                .toList();
    }

    private Map<String, Object> provenance() {
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("queried_at", report.queriedAt().toString());
        provenance.put("notice", report.form().notice());
        provenance.put("carried_out", new TreeMap<>(report.carriedOut()));
        return provenance;
    }
}
