package org.yangguang.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.annualreport.FigureNames;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.RuleResult.Severity;

/**
 * Two sums of figures that must be equal.
 *
 * @param left named sum, e.g. 一+二
 * @param right named sum that it must equal
 */
record Comparison(String id, Severity severity, Sum left, Sum right) {

    /**
     * Figures added up; those with a minus are taken off.
     *
     * @param name for people
     * @param plus keys
     * @param minus keys
     */
    record Sum(String name, List<String> plus, List<String> minus) {

        static Sum of(String name, List<String> plus) {
            return new Sum(name, plus, List.of());
        }

        static Sum of(String name, String... plus) {
            return of(name, List.of(plus));
        }

        BigDecimal in(ReportFigures figures) {
            BigDecimal added = add(plus, figures);
            return added.subtract(add(minus, figures));
        }

        private static BigDecimal add(List<String> keys, ReportFigures figures) {
            return keys.stream().map(figures::orZero).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<String> missing(ReportFigures figures) {
            List<String> keys = new ArrayList<>(plus);
            keys.addAll(minus);
            keys.removeIf(key -> figures.get(key).isPresent());
            return keys;
        }
    }

    RuleResult check(ReportFigures figures) {
        return check(figures, figures);
    }

    /** Compares the left sum in one report with the right sum in another. */
    RuleResult check(ReportFigures leftReport, ReportFigures rightReport) {
        List<String> missing = new ArrayList<>(left.missing(leftReport));
        missing.addAll(right.missing(rightReport));
        BigDecimal leftSum = left.in(leftReport);
        BigDecimal rightSum = right.in(rightReport);
        boolean equal = leftSum.compareTo(rightSum) == 0;
        String sums = "%s = %s，%s = %s".formatted(left.name(), plain(leftSum), right.name(), plain(rightSum));
        if (!missing.isEmpty()) {
            String ifZero = "空缺的 %s 按 0 计，则 %s，%s"
                    .formatted(
                            missing.stream().distinct().map(FigureNames::of).collect(Collectors.joining("、")),
                            sums,
                            equal ? "相等" : "不等");
            return new RuleResult(id, severity, Outcome.NOT_CHECKABLE, ifZero);
        }
        return new RuleResult(id, severity, equal ? Outcome.HOLDS : Outcome.FAILS, sums);
    }

    /** A number for people: no exponent, no trailing zeros. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
