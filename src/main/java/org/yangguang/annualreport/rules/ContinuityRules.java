package org.yangguang.annualreport.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.RuleResult.Severity;
import org.yangguang.annualreport.rules.Comparison.Sum;

/** Rules between this year's report and last year's frozen one. */
final class ContinuityRules {

    private static final String NO_LAST_YEAR = "没有可供核对的上年度报告";

    private ContinuityRules() {}

    /**
     * @param carriedIn registrations that this year counts as carried in, by column key; empty for a report that came in
     */
    static List<RuleResult> check(ReportFigures figures, @Nullable LastYear last, Map<String, List<String>> carriedIn) {
        List<RuleResult> results = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            results.add(carried(column, figures, last, carriedIn));
        }
        results.add(inForce(figures, last));
        return results;
    }

    private static RuleResult carried(
            ApplicantColumn column,
            ReportFigures figures,
            @Nullable LastYear last,
            Map<String, List<String>> carriedIn) {
        Comparison rule = new Comparison(
                "Y.carried." + column.key(),
                Severity.ERROR,
                Sum.of("本年“二、上年结转”", "table3.2." + column.key()),
                Sum.of("上年“四、结转下年度”", "table3.4." + column.key()));
        if (last == null) {
            return new RuleResult(rule.id(), rule.severity(), Outcome.NOT_CHECKABLE, NO_LAST_YEAR);
        }
        RuleResult result = rule.check(figures, last.figures());
        if (!result.fails()) {
            return result;
        }
        String column1 = column.label().replace("\u200b", "");
        String detail = column1 + "列：" + result.detail()
                + atFault(last.carriedOut(), carriedIn.getOrDefault(column.key(), List.of()), column.key());
        return new RuleResult(result.id(), result.severity(), result.outcome(), detail);
    }

    /** Names the registrations: the differing ones where last year's report kept its list, else those counted this year. */
    private static String atFault(@Nullable Map<String, List<String>> carriedOut, List<String> counted, String column) {
        if (carriedOut == null || !carriedOut.containsKey(column)) {
            return counted.isEmpty() ? "；本年没有计入上年结转的申请" : "；本年计入的登记号：" + String.join("、", counted);
        }
        List<String> frozen = carriedOut.getOrDefault(column, List.of());
        List<String> extra =
                counted.stream().filter(one -> !frozen.contains(one)).toList();
        List<String> lost =
                frozen.stream().filter(one -> !counted.contains(one)).toList();
        if (extra.isEmpty() && lost.isEmpty()) {
            return "；本年计入的登记号与上年报告所列的相同（%s），上年报告的数字与它自己的清单不符"
                    .formatted(counted.isEmpty() ? "均为空" : String.join("、", counted));
        }
        return (extra.isEmpty() ? "" : "；上年报告未列、本年计入的登记号：" + String.join("、", extra))
                + (lost.isEmpty() ? "" : "；上年报告已列、本年未计入的登记号：" + String.join("、", lost));
    }

    private static RuleResult inForce(ReportFigures figures, @Nullable LastYear last) {
        String document = "table2.normative_documents.";
        if (last == null) {
            return new RuleResult("Y.in-force", Severity.WARNING, Outcome.NOT_CHECKABLE, NO_LAST_YEAR);
        }
        Comparison rule = new Comparison(
                "Y.in-force",
                Severity.WARNING,
                new Sum(
                        "本年现行有效−制发+废止",
                        List.of(document + "in_force", document + "repealed"),
                        List.of(document + "made")),
                Sum.of("上年现行有效", document + "in_force"));
        return rule.check(figures, last.figures());
    }
}
