package org.yangguang.annualreport.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.RuleFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.documents.SheetMarks;

/** What the desk adds to the page of a report: a red corner where a rule fails, last year's figures in grey. */
final class SheetNotes {

    private SheetNotes() {}

    static SheetMarks of(AnnualReport report, @Nullable LastYear last) {
        Map<String, String> classes = new HashMap<>();
        report.rules().stream()
                .filter(RuleResult::blocks)
                .flatMap(rule -> RuleFigures.of(rule.id()).stream())
                .forEach(figure -> classes.put(figure, "fails"));
        Map<String, String> beside = new HashMap<>();
        if (last != null) {
            last.figures().values().forEach((key, value) -> put(beside, key, value));
        }
        return new SheetMarks(classes, beside, "上年", true);
    }

    /** Tables 2 and 3 have room beside them; their rows end with these figures. */
    private static void put(Map<String, String> beside, String key, BigDecimal value) {
        boolean row = key.startsWith("table2.") || (key.startsWith("table3.") && key.endsWith(".total"));
        if (row) {
            beside.put(key, value.stripTrailingZeros().toPlainString());
        }
    }
}
