package org.yangguang.annualreport.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads last year's JSON report. */
public final class LastYearFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private LastYearFile() {}

    /**
     * Reads the file.
     *
     * @param year of the report that is to continue it
     * @throws Refusal if it is not a JSON report of the year before, of the same agency
     */
    public static LastYear read(Path file, String agency, int year) {
        JsonNode tree = tree(file);
        if (!tree.path("year").isIntegralNumber() || !tree.path("table3").isObject()) {
            throw new Refusal("上年度报告 " + file.getFileName() + " 不是本系统的 JSON 年报：缺少 year 或 table3。");
        }
        int found = tree.path("year").asInt();
        if (found != year - 1) {
            throw new Refusal("上年度报告应为 %d 年度，文件 %s 是 %d 年度。".formatted(year - 1, file.getFileName(), found));
        }
        String of = tree.path("agency").asString("");
        if (!of.equals(agency)) {
            throw new Refusal("上年度报告应为“%s”的报告，文件 %s 是“%s”的报告。".formatted(agency, file.getFileName(), of));
        }
        return new LastYear(found, figures(tree), carriedOut(tree), text(tree.path("narrative")));
    }

    private static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal("读不到上年度报告：" + file + "。请检查路径。", unreadable);
        } catch (JacksonException broken) {
            throw new Refusal("上年度报告 " + file.getFileName() + " 不是有效的 JSON 文件。", broken);
        }
    }

    private static ReportFigures figures(JsonNode tree) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Table3Row row : Table3Row.ALL) {
            JsonNode line = tree.path("table3").path(row.jsonKey());
            int position = 0;
            for (ApplicantColumn column : ApplicantColumn.values()) {
                put(values, row.figure(column), line.path(position++));
            }
        }
        JsonNode documents = tree.path("table2").path("article_20_1").path("normative_documents");
        for (String part : List.of("made", "repealed", "in_force")) {
            put(values, "table2.normative_documents." + part, documents.path(part));
        }
        return new ReportFigures(values);
    }

    private static void put(Map<String, BigDecimal> values, String key, JsonNode value) {
        if (value.isNumber()) {
            values.put(key, value.decimalValue());
        }
    }

    private static @Nullable Map<String, List<String>> carriedOut(JsonNode tree) {
        JsonNode lists = tree.path("provenance").path("carried_out");
        if (!lists.isObject()) {
            return null;
        }
        Map<String, List<String>> registrations = new HashMap<>();
        lists.properties().forEach(list -> {
            List<String> column = new ArrayList<>();
            list.getValue().forEach(one -> column.add(one.asString()));
            registrations.put(list.getKey(), column);
        });
        return registrations;
    }

    private static @Nullable String text(JsonNode narrative) {
        String text =
                narrative.path("1").asString("") + "\n" + narrative.path("5").asString("");
        return text.isBlank() ? null : text;
    }
}
