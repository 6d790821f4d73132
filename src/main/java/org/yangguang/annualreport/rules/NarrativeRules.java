package org.yangguang.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.RuleResult.Severity;
import org.yangguang.annualreport.rules.Comparison.Sum;
import org.yangguang.documents.Inline;

/** Rules between the text of a report and its tables, and between its text and last year's. */
final class NarrativeRules {

    /** Share of equal passages from which two years' texts are called the same (年年雷同, 国办公开办函〔2021〕30号 一（五）). */
    private static final double SIMILAR = 0.9;

    /** Length of the passages that are compared, in characters: long enough not to find mere words. */
    private static final int PASSAGE = 6;

    private NarrativeRules() {}

    static List<RuleResult> check(Narrative narrative, ReportFigures figures, @Nullable LastYear last) {
        List<RuleResult> results = new ArrayList<>(numbers(narrative, figures));
        results.addAll(lists(narrative, figures));
        results.add(similar(narrative, last));
        return results;
    }

    private static List<RuleResult> numbers(Narrative narrative, ReportFigures figures) {
        Map<String, List<String>> printed = new LinkedHashMap<>();
        for (Inline.Bound bound : narrative.bound()) {
            printed.computeIfAbsent(bound.figure(), any -> new ArrayList<>()).add(bound.text());
        }
        List<RuleResult> results = new ArrayList<>();
        printed.forEach((figure, texts) -> results.add(number(figure, texts, figures)));
        return results;
    }

    private static RuleResult number(String figure, List<String> texts, ReportFigures figures) {
        String id = "N." + figure;
        BigDecimal expected = figures.get(figure).orElse(null);
        if (expected == null) {
            return new RuleResult(
                    id, Severity.WARNING, Outcome.NOT_CHECKABLE, "正文写 " + String.join("、", texts) + "，表中没有该数");
        }
        boolean equal = texts.stream().allMatch(text -> new BigDecimal(text).compareTo(expected) == 0);
        return new RuleResult(
                id,
                Severity.WARNING,
                equal ? Outcome.HOLDS : Outcome.FAILS,
                "正文 %s，表中 %s".formatted(String.join("、", new HashSet<>(texts)), Comparison.plain(expected)));
    }

    private static List<RuleResult> lists(Narrative narrative, ReportFigures figures) {
        return narrative.breakdowns().stream()
                .map(list -> new Comparison(
                        "N.list", Severity.WARNING, Sum.of("“其中”各项之和", list.parts()), Sum.of("合计", list.total())))
                .map(rule -> rule.check(figures))
                .toList();
    }

    private static RuleResult similar(Narrative narrative, @Nullable LastYear last) {
        String before = last == null ? null : last.text();
        if (before == null || before.isBlank()) {
            return new RuleResult("N.similar", Severity.WARNING, Outcome.NOT_CHECKABLE, "没有上年度报告的文字可供比对");
        }
        double share = similarity(passages(narrative.text()), passages(before));
        String detail = "与上年度报告的文字相同 %d%%".formatted(Math.round(share * 100));
        return new RuleResult("N.similar", Severity.WARNING, share >= SIMILAR ? Outcome.FAILS : Outcome.HOLDS, detail);
    }

    /** Share of the smaller text's passages that stand in the other one too. */
    private static double similarity(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / smaller;
    }

    private static Set<String> passages(String text) {
        // A text that differs from last year's in its numbers alone is the same text.
        String plain = text.replaceAll("[\\d\\s\\p{P}]+", "");
        Set<String> passages = new HashSet<>();
        for (int from = 0; from + PASSAGE <= plain.length(); from++) {
            passages.add(plain.substring(from, from + PASSAGE));
        }
        return passages;
    }
}
