package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearFigures;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The list of annual reports by year and agency (在政府信息公开专栏集中公布, 国办公开办函〔2021〕30号 二). */
@Controller
class ReportListController {

    private final AnnualReports reports;
    private final AgencyDirectory agencies;
    private final YearStatistics statistics;

    ReportListController(AnnualReports reports, AgencyDirectory agencies, YearStatistics statistics) {
        this.reports = reports;
        this.agencies = agencies;
        this.statistics = statistics;
    }

    @PublicPage
    @GetMapping(ReportAddresses.LIST)
    ModelAndView list(@RequestParam @Nullable Integer year, @RequestParam(defaultValue = "") String q) {
        List<Integer> years = reports.years();
        if (year != null && !years.contains(year)) {
            throw new NotFound("没有 " + year + " 年度的报告。");
        }
        Integer shown = year != null ? year : years.isEmpty() ? null : years.getFirst();
        List<Agency> found = shown == null ? List.of() : found(shown, q.strip());
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

    private List<Agency> found(int year, String query) {
        List<AgencyId> reporting = reports.agencies(year);
        return agencies.all().stream()
                .filter(agency -> reporting.contains(agency.agencyId()))
                .filter(agency -> agency.name().contains(query))
                .sorted(java.util.Comparator.comparing(Agency::kind).thenComparing(Agency::id))
                .toList();
    }

    private DataTable table(List<Agency> found, int year) {
        Map<AgencyId, YearFigures> figures =
                statistics.figures(found.stream().map(Agency::agencyId).toList(), year);
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (Agency agency : found) {
            AgencyId id = agency.agencyId();
            YearFigures of = Objects.requireNonNull(figures.get(id));
            rows.add(List.of(
                    DataTable.Cell.link(agency.name(), ReportAddresses.report(id, year)),
                    DataTable.Cell.of(agency.kind().label()),
                    DataTable.Cell.of(count(of, "channels.total")),
                    DataTable.Cell.of(count(of, "table3.1.total")),
                    DataTable.Cell.of(count(of, "table3.3.7.total")),
                    DataTable.Cell.of(count(of, "table3.4.total"))));
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

    private static String count(YearFigures figures, String key) {
        return figures.get(key).toPlainString();
    }
}
