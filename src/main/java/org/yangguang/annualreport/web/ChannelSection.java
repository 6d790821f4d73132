package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ChannelFigures;
import org.yangguang.ui.BarChart;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;

/** Where the year's information was sent out, by reporting category. */
final class ChannelSection {

    /** Keys of the figures that it is made of. */
    static final List<String> KEYS = List.copyOf(ChannelFigures.LABELS.keySet());

    private ChannelSection() {}

    static YearSection of(YearScope scope) {
        String title = "从哪里公开";
        Map<String, Long> parts = new LinkedHashMap<>();
        ChannelFigures.LABELS.keySet().stream()
                .sorted(Comparator.<String>comparingLong(scope::count).reversed())
                .forEach(key -> parts.put(key, scope.count(key)));
        long total = parts.values().stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return YearSection.none("channels", title, "这一年没有登记公开的信息。");
        }
        Map<String, Long> named = new LinkedHashMap<>();
        parts.forEach((key, count) -> named.put(label(key), count));
        List<List<Cell>> rows = new ArrayList<>();
        parts.forEach((key, count) -> rows.add(List.of(
                Cell.of(label(key)), linked(count, scope.links().to(key)), Cell.of(YearNumbers.share(count, total)))));
        rows.add(List.of(Cell.of("合计"), Cell.of(YearNumbers.number(total)), Cell.of("100%")));
        String lead = YearWords.channels(named);
        return YearSection.of(
                "channels",
                title,
                lead,
                BarChart.of(
                        "横条图：" + lead,
                        named.entrySet().stream()
                                .map(part -> new BarChart.Part(part.getKey(), part.getValue()))
                                .toList()),
                List.of(),
                new DataTable(
                        "channels-table",
                        "各渠道公开信息条数",
                        List.of(Heading.text("渠道"), Heading.number("条数"), Heading.number("占比")),
                        rows));
    }

    private static String label(String key) {
        return ChannelFigures.LABELS.getOrDefault(key, key);
    }

    private static Cell linked(long count, @Nullable String path) {
        String text = YearNumbers.number(count);
        return path == null || count == 0 ? Cell.of(text) : Cell.link(text, path);
    }
}
