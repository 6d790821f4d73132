package org.yangguang.annualreport.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.text.TextForm;
import org.yangguang.statistics.YearStatistics;

/** The figures that can be bound in a report's texts, with what they come to now. */
final class BoundFigures {

    /** A bound number as it stands in a text. */
    static final Pattern TOKEN = Pattern.compile("\\{([a-z0-9_.]+)}");

    /** Announced, so the statistics have no name for them. */
    private static final Map<String, String> ANNOUNCED =
            Map.of("assessment.weight_township", "乡镇考核中的分值", "assessment.weight_department", "部门考核中的分值");

    private final TextPlace place;
    private final ReportFigures figures;
    private final YearStatistics statistics;

    BoundFigures(TextPlace place, ReportFigures figures, YearStatistics statistics) {
        this.place = place;
        this.figures = figures;
        this.statistics = statistics;
    }

    ReportFigures values() {
        return figures;
    }

    List<WritingPage.Figure> all() {
        TreeSet<String> keys = new TreeSet<>(statistics.keys());
        keys.addAll(TextForm.ANNOUNCED);
        return keys.stream().map(this::of).toList();
    }

    /** Those that a text names, each once. */
    List<WritingPage.Figure> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .filter(this::known)
                .map(this::of)
                .toList();
    }

    boolean known(String key) {
        return statistics.keys().contains(key) || TextForm.ANNOUNCED.contains(key);
    }

    WritingPage.Figure of(String key) {
        String announced = ANNOUNCED.get(key);
        return new WritingPage.Figure(
                key,
                announced == null ? statistics.label(key) : announced,
                figures.orZero(key).toPlainString(),
                announced == null ? DeskAddresses.figure(place.agency(), place.year(), key) : null);
    }
}
