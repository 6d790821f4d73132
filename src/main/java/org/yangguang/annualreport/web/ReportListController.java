package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.annualreport.ReportVisibility.PublicFigures;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The list of annual reports by year and agency (在政府信息公开专栏集中公布, 国办公开办函〔2021〕30号 二). */
@Controller
class ReportListController {

    /** Of the list's columns, in their order. */
    private static final List<String> FIGURES =
            List.of("channels.total", "table3.1.total", "table3.3.7.total", "table3.4.total");

    private final ReportVisibility reports;

    ReportListController(ReportVisibility reports) {
        this.reports = reports;
    }

    @PublicPage
    @GetMapping(ReportAddresses.LIST)
    ModelAndView list(@RequestParam @Nullable Integer year, @RequestParam(defaultValue = "") String q) {
        List<Integer> years = reports.years();
        if (year != null && !years.contains(year)) {
            throw new NotFound("没有 " + year + " 年度的报告。");
        }
        Integer shown = year != null ? year : years.isEmpty() ? null : years.getFirst();
        List<PublicFigures> found = shown == null ? List.of() : found(shown, q.strip());
        return new ModelAndView(
                "annualreport/portal/list",
                "page",
                new ReportListPage(
                        PortalPage.of(ReportAddresses.COLUMN_NAME, ReportAddresses.LIST, ReportAddresses.COLUMN),
                        years.stream()
                                .map(each -> new ReportListPage.YearLink(
                                        each, ReportAddresses.list(each), each.equals(shown)))
                                .toList(),
                        shown,
                        q.strip(),
                        found.size(),
                        shown == null || found.isEmpty() ? null : table(found, shown)));
    }

    private List<PublicFigures> found(int year, String query) {
        return reports.figures(year, FIGURES).stream()
                .filter(report -> report.name().contains(query))
                .sorted(Comparator.comparing(PublicFigures::kind)
                        .thenComparingLong(report -> report.agency().value()))
                .toList();
    }

    private static DataTable table(List<PublicFigures> found, int year) {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (PublicFigures report : found) {
            List<DataTable.Cell> row = new ArrayList<>();
            row.add(DataTable.Cell.link(report.name(), ReportAddresses.report(report.agency(), year)));
            row.add(DataTable.Cell.of(report.kind().label()));
            FIGURES.forEach(key ->
                    row.add(DataTable.Cell.of(report.figures().orZero(key).toPlainString())));
            rows.add(row);
        }
        return new DataTable(
                "reports",
                year + "年度政府信息公开工作年度报告",
                List.of(
                        DataTable.Heading.text("单位"),
                        DataTable.Heading.text("类别"),
                        DataTable.Heading.number("公开信息（条）"),
                        DataTable.Heading.number("新收申请（件）"),
                        DataTable.Heading.number("办结（件）"),
                        DataTable.Heading.number("结转（件）")),
                rows);
    }
}
