package org.yangguang.annualreport.web;

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
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;
import org.yangguang.ui.Tab;

/** The reports that somebody works on, by year. */
@Controller
class DeskReportListController {

    static final String YEAR = "year";

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
    ModelAndView list(
            ListQuery query,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String kind) {
        List<Integer> years = reports.years();
        int shown = year != null ? year : years.isEmpty() ? 0 : years.getFirst();
        DeskTable<ReportStanding> table = new DeskTable<>(
                "reports",
                shown + " 年度报告",
                ReportColumns.ALL,
                "",
                new Filter(
                        DeskAddresses.LIST,
                        "单位名称",
                        query.words(),
                        ReportColumns.choices(status, kind),
                        Map.of(YEAR, Integer.toString(shown))),
                query);
        List<ReportStanding> found = found(shown).stream()
                .filter(one -> one.agency().name().contains(query.words()))
                .filter(one -> status.isEmpty() || one.status().name().equals(status))
                .filter(one -> kind.isEmpty() || one.agency().kind().name().equals(kind))
                .toList();
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(), table.caption(), table.headings(), table.rows(table.sorted(found).stream())));
        }
        return new ModelAndView(
                "annualreport/desk/list",
                "page",
                new DeskReportListPage(
                        DeskPage.of("年度报告", DeskAddresses.LIST)
                                .withMeta(summary(found))
                                .withActions(
                                        DeskPage.Action.of("全年数字", DeskYearFiguresController.of(shown, null), "chart"))
                                .listing(),
                        years.stream().map(each -> tab(table, each, shown)).toList(),
                        table.show(found)));
    }

    /** The reports that the present user may see. */
    private List<ReportStanding> found(int year) {
        SignedInUser user = currentUser.get();
        return desk.of(year).stream()
                .filter(one -> ReportDuties.mayRead(user, one.agency().agencyId()))
                .toList();
    }

    private static Tab tab(DeskTable<ReportStanding> table, int year, int shown) {
        return new Tab(year + " 年", table.address(YEAR, Integer.toString(year)), null, year == shown);
    }

    private static String summary(List<ReportStanding> standings) {
        long published = standings.stream().filter(ReportStanding::published).count();
        return "共 %d 份，已公布 %d 份".formatted(standings.size(), published);
    }
}
