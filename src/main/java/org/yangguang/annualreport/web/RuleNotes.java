package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangguang.annualreport.FigureDifference;
import org.yangguang.annualreport.FigureNames;
import org.yangguang.annualreport.ReportHints;
import org.yangguang.annualreport.RuleFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.text.TypedNumber;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Chip;

/** What rules and hints say, for the cards beside the report. */
final class RuleNotes {

    private final AgencyId agency;
    private final int year;

    RuleNotes(AgencyId agency, int year) {
        this.agency = agency;
        this.year = year;
    }

    List<DeskReportPage.Failing> failing(List<RuleResult> rules) {
        return rules.stream()
                .filter(RuleResult::fails)
                .filter(rule -> !rule.id().equals("N.similar"))
                .sorted(Comparator.comparing(RuleResult::severity))
                .map(rule -> new DeskReportPage.Failing(
                        rule.id(),
                        rule.blocks() ? Chip.red("不成立") : Chip.amber("请核对").with("alert"),
                        rule.detail(),
                        RuleFigures.of(rule.id()).stream()
                                .map(figure -> new DeskReportPage.Link(
                                        FigureNames.of(figure), DeskAddresses.figure(agency, year, figure)))
                                .toList()))
                .toList();
    }

    List<DeskReportPage.Hint> hints(ReportHints hints, List<RuleResult> rules) {
        List<DeskReportPage.Hint> notes = new ArrayList<>();
        notes.add(new DeskReportPage.Hint(
                !hints.overviewLong(),
                "总体情况 " + hints.overviewLength() + " 字",
                "原则上不超过 " + ReportHints.OVERVIEW_LIMIT + " 字，不影响提交"));
        notes.addAll(similar(rules));
        hints.typed().forEach(typed -> notes.add(typed(typed, typed.section().title())));
        return notes;
    }

    /** How alike the texts are to last year's. */
    static List<DeskReportPage.Hint> similar(List<RuleResult> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals("N.similar"))
                .map(rule -> new DeskReportPage.Hint(!rule.fails(), rule.detail(), "避免年年雷同，不影响提交"))
                .toList();
    }

    /** @param where section of the number, if that is not plain */
    static DeskReportPage.Hint typed(TypedNumber typed, String where) {
        return new DeskReportPage.Hint(
                false, "手写的数字 " + typed.number(), "%s第 %d 行，与报告中任何一项数据都不相同，请核对".formatted(where, typed.line()));
    }

    List<DeskReportPage.Difference> differences(List<FigureDifference> differences) {
        return differences.stream()
                .map(one -> new DeskReportPage.Difference(
                        one.label(),
                        one.frozen() == null ? "无" : one.frozen().toPlainString(),
                        one.now() == null ? "无" : one.now().toPlainString(),
                        DeskAddresses.figure(agency, year, one.key())))
                .toList();
    }
}
