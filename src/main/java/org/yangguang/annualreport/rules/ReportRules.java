package org.yangguang.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.Citation;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.RuleResult.Severity;
import org.yangguang.shared.Period;

/** All rules of a report. */
public final class ReportRules {

    private ReportRules() {}

    /**
     * Checks a report against itself and against last year's.
     *
     * @param carriedIn registrations counted as carried in, by column key
     */
    public static List<RuleResult> check(
            int year,
            ReportFigures figures,
            Narrative narrative,
            @Nullable LastYear last,
            Map<String, List<String>> carriedIn) {
        List<RuleResult> results = new ArrayList<>(TableRules.check(figures));
        results.addAll(ContinuityRules.check(figures, last, carriedIn));
        results.add(period(year, narrative.period()));
        results.add(notices(year, narrative.citations()));
        results.addAll(NarrativeRules.check(narrative, figures, last));
        return List.copyOf(results);
    }

    private static RuleResult period(int year, Period stated) {
        boolean equal = stated.equals(Period.ofYear(year));
        return new RuleResult(
                "M.period",
                Severity.WARNING,
                equal ? Outcome.HOLDS : Outcome.FAILS,
                "统计期限 %s 至 %s，报告年度 %d".formatted(stated.from(), stated.to(), year));
    }

    private static RuleResult notices(int year, List<Citation> citations) {
        String wrong = citations.stream()
                .filter(citation -> !citation.inForceFor(year))
                .map(Citation::name)
                .collect(Collectors.joining("、"));
        String all = citations.stream().map(Citation::name).collect(Collectors.joining("、"));
        return wrong.isEmpty()
                ? new RuleResult("M.notice", Severity.WARNING, Outcome.HOLDS, "引用的 " + all + " 对 " + year + " 年度有效")
                : new RuleResult("M.notice", Severity.WARNING, Outcome.FAILS, "引用的 " + wrong + " 对 " + year + " 年度无效");
    }
}
