package org.yangguang.annualreport.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.ReportStanding;
import org.yangguang.annualreport.ReportStandings;
import org.yangguang.annualreport.file.FigureLinks;
import org.yangguang.annualreport.web.YearScope.Choice;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DeskPage;

/** The year at a glance on the desk, as the records stand: of the agencies whose reports one may see. */
@Controller
class DeskYearFiguresController {

    private static final String PATH = DeskAddresses.LIST + "/figures";

    private final AnnualReports reports;
    private final ReportStandings standings;
    private final YearStatistics statistics;
    private final YearSections sections;
    private final CurrentUser currentUser;

    DeskYearFiguresController(
            AnnualReports reports,
            ReportStandings standings,
            YearStatistics statistics,
            YearSections sections,
            CurrentUser currentUser) {
        this.reports = reports;
        this.standings = standings;
        this.statistics = statistics;
        this.sections = sections;
        this.currentUser = currentUser;
    }

    static String of(int year, @Nullable AgencyId agency) {
        return PATH + YearScope.query(year, agency);
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/figures")
    ModelAndView figures(@RequestParam @Nullable Integer year, @RequestParam @Nullable Long agency) {
        List<Integer> years = reports.years();
        if (years.isEmpty()) {
            throw new NotFound("还没有年度报告。导入台账后，这里显示全年数字。");
        }
        int shown = year == null ? years.getFirst() : year;
        Map<AgencyId, Agency> readable = readable(shown);
        YearScope scope = scope(shown, agency, readable);
        return new ModelAndView(
                "annualreport/desk/figures",
                "page",
                YearFiguresPage.of(
                        DeskPage.of(shown + " 年数字", DeskAddresses.LIST, DeskAddresses.CRUMB)
                                .withMeta(scope.who(choices(readable)), "按现在的记录"),
                        scope,
                        choices(readable),
                        years,
                        null,
                        sections.of(scope),
                        scope.agency() == null
                                ? DeskAddresses.list(shown)
                                : DeskAddresses.report(scope.agency(), shown)));
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/figures/{chart}.csv")
    ModelAndView table(@PathVariable String chart, @RequestParam int year, @RequestParam @Nullable Long agency) {
        Map<AgencyId, Agency> readable = readable(year);
        YearScope scope = scope(year, agency, readable);
        return YearTable.of(chart, year, scope.who(choices(readable)), sections.of(scope));
    }

    private Map<AgencyId, Agency> readable(int year) {
        SignedInUser user = currentUser.get();
        Map<AgencyId, Agency> readable = new LinkedHashMap<>();
        standings.of(year).stream()
                .map(ReportStanding::agency)
                .filter(agency -> ReportDuties.mayRead(user, agency.agencyId()))
                .forEach(agency -> readable.put(agency.agencyId(), agency));
        return readable;
    }

    private YearScope scope(int year, @Nullable Long agency, Map<AgencyId, Agency> readable) {
        List<AgencyId> chosen = agency == null ? List.copyOf(readable.keySet()) : List.of(new AgencyId(agency));
        if (chosen.isEmpty() || !readable.keySet().containsAll(chosen)) {
            throw new NotFound("没有您可以查看的 " + year + " 年度报告。");
        }
        AgencyId one = chosen.size() > 1 ? null : chosen.getFirst();
        return new YearScope(
                year,
                one,
                chosen,
                statistics.figures(chosen, year).values().stream()
                        .map(figures -> new ReportFigures(figures.values()))
                        .toList(),
                one == null ? FigureLinks.NONE : DeskAddresses.figures(one, year),
                PATH);
    }

    private static List<Choice> choices(Map<AgencyId, Agency> readable) {
        return readable.values().stream().map(Choice::of).toList();
    }
}
