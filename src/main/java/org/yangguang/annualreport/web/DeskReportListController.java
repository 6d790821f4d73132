package org.yangguang.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportStanding;
import org.yangguang.annualreport.ReportStandings;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Tab;

/** The reports that somebody works on, by year. */
@Controller
class DeskReportListController {

    private final AnnualReports reports;
    private final ReportStandings desk;
    private final CurrentUser currentUser;

    DeskReportListController(AnnualReports reports, ReportStandings desk, CurrentUser currentUser) {
        this.reports = reports;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports")
    ModelAndView list(@RequestParam @Nullable Integer year, @RequestParam(defaultValue = "") String q) {
        SignedInUser user = currentUser.get();
        List<Integer> years = reports.years();
        int shown = year != null ? year : years.isEmpty() ? 0 : years.getFirst();
        List<ReportStanding> standings = desk.of(shown).stream()
                .filter(one -> ReportDuties.mayRead(user, one.agency().agencyId()))
                .filter(one -> one.agency().name().contains(q.strip()))
                .toList();
        return new ModelAndView(
                "annualreport/desk/list",
                "page",
                new DeskReportListPage(
                        DeskPage.of("年度报告", DeskAddresses.LIST)
                                .withMeta(summary(standings))
                                .withActions(
                                        DeskPage.Action.of("全年数字", DeskYearFiguresController.of(shown, null), "chart")),
                        years.stream()
                                .map(each -> new Tab(each + " 年", DeskAddresses.list(each), null, each == shown))
                                .toList(),
                        new Filter(
                                DeskAddresses.LIST,
                                "单位名称",
                                q.strip(),
                                List.of(),
                                Map.of("year", Integer.toString(shown))),
                        table(standings, shown)));
    }

    private static String summary(List<ReportStanding> standings) {
        long published = standings.stream().filter(ReportStanding::published).count();
        return "共 %d 份，已公布 %d 份".formatted(standings.size(), published);
    }

    private static DataTable table(List<ReportStanding> standings, int year) {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (ReportStanding one : standings) {
            rows.add(List.of(
                    DataTable.Cell.link(
                            one.agency().name(),
                            DeskAddresses.report(one.agency().agencyId(), year)),
                    DataTable.Cell.of(one.agency().kind().label()),
                    DataTable.Cell.of(ReportProgress.chip(one.status())),
                    DataTable.Cell.of(one.edition() > 1 ? "第 " + one.edition() + " 版" : ""),
                    DataTable.Cell.of(
                            one.submitter() == null ? "" : one.submitter().name())));
        }
        return new DataTable(
                "reports",
                year + " 年度报告",
                List.of(
                        DataTable.Heading.text("单位"),
                        DataTable.Heading.text("类别"),
                        DataTable.Heading.text("状态"),
                        DataTable.Heading.text("更正"),
                        DataTable.Heading.text("提交人")),
                rows);
    }
}
