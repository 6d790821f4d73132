package org.yangguang.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.RuleResult.Severity;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.annualreport.rules.Comparison.Sum;

/**
 * Rules within the three tables. The identity is printed in the form itself (国办公开办函〔2021〕30号); totals and sums follow
 * from the words 总计.
 */
final class TableRules {

    private static final List<String> BLOCKS =
            List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration");

    private TableRules() {}

    static List<RuleResult> check(ReportFigures figures) {
        List<RuleResult> results = new ArrayList<>();
        for (ApplicantColumn column : ApplicantColumn.values()) {
            results.add(identity(column).check(figures));
        }
        for (Table3Row row : Table3Row.ALL) {
            results.add(total(row).check(figures));
        }
        for (ApplicantColumn column : ApplicantColumn.values()) {
            results.add(sum(column).check(figures));
        }
        for (String block : BLOCKS) {
            results.add(total(block).check(figures));
        }
        results.add(noRegulations(figures));
        return results;
    }

    private static String cell(String row, ApplicantColumn column) {
        return "table3." + row + "." + column.key();
    }

    private static Comparison identity(ApplicantColumn column) {
        return new Comparison(
                "T3.identity." + column.key(),
                Severity.ERROR,
                Sum.of("一+二", cell("1", column), cell("2", column)),
                Sum.of("三（七）+四", cell("3.7", column), cell("4", column)));
    }

    private static Comparison total(Table3Row row) {
        List<String> parts = ApplicantColumn.parts().stream().map(row::figure).toList();
        return new Comparison(
                "T3.total." + row.code(),
                Severity.ERROR,
                Sum.of("六列之和", parts),
                Sum.of("总计", row.figure(ApplicantColumn.TOTAL)));
    }

    private static Comparison sum(ApplicantColumn column) {
        List<String> parts =
                Table3Row.outcomes().stream().map(row -> row.figure(column)).toList();
        return new Comparison(
                "T3.sum." + column.key(),
                Severity.ERROR,
                Sum.of("（一）至（六）之和", parts),
                Sum.of("（七）总计", cell("3.7", column)));
    }

    private static Comparison total(String block) {
        String cell = "table4." + block + ".";
        return new Comparison(
                "T4.total." + block,
                Severity.ERROR,
                Sum.of("四项结果之和", cell + "upheld", cell + "corrected", cell + "other", cell + "pending"),
                Sum.of("总计", cell + "total"));
    }

    /** A county has no power to make rules (立法法第九十三条): all three cells of 规章 are 0. */
    private static RuleResult noRegulations(ReportFigures figures) {
        List<String> keys =
                List.of("table2.regulations.made", "table2.regulations.repealed", "table2.regulations.in_force");
        List<BigDecimal> values =
                keys.stream().map(figures::get).flatMap(Optional::stream).toList();
        String id = "T2.no-regulations";
        if (values.stream().anyMatch(value -> value.signum() != 0)) {
            String found = "规章：制发 %s 件，废止 %s 件，现行有效 %s 件；县级以下行政机关没有规章制定权（立法法第九十三条），请核对类别"
                    .formatted(keys.stream()
                            .map(figures::orZero)
                            .map(Comparison::plain)
                            .toArray());
            return new RuleResult(id, Severity.WARNING, Outcome.FAILS, found);
        }
        Outcome outcome = values.size() == keys.size() ? Outcome.HOLDS : Outcome.NOT_CHECKABLE;
        return new RuleResult(id, Severity.WARNING, outcome, "规章三格均为 0");
    }
}
