package org.yangguang.annualreport.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.annualreport.ReportVisibility.PublicFigures;
import org.yangguang.annualreport.file.FigureLinks;
import org.yangguang.annualreport.web.YearScope.Choice;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The year at a glance for the public: of the agencies whose reports are published, together or one of them. */
@Controller
class YearFiguresController {

    static final String PATH = "/reports/figures";

    /** What is shown of the published reports; the rest comes from the records. */
    private static final List<String> WANTED = Stream.concat(YearKeyFigures.KEYS.stream(), ChannelSection.KEYS.stream())
            .toList();

    private final ReportVisibility reports;
    private final YearSections sections;

    YearFiguresController(ReportVisibility reports, YearSections sections) {
        this.reports = reports;
        this.sections = sections;
    }

    static String of(int year, @Nullable AgencyId agency) {
        return PATH + YearScope.query(year, agency);
    }

    @PublicPage
    @GetMapping("/reports/figures")
    ModelAndView figures(@RequestParam @Nullable Integer year, @RequestParam @Nullable Long agency) {
        List<Integer> years = reports.years();
        if (years.isEmpty()) {
            throw new NotFound("还没有公布的年度报告。");
        }
        int shown = year == null ? years.getFirst() : year;
        List<PublicFigures> published = reports.figures(shown, WANTED);
        YearScope scope = scope(shown, agency, published);
        List<YearSection> drawn = sections.of(scope);
        return new ModelAndView(
                "annualreport/portal/figures",
                "page",
                YearFiguresPage.of(
                        PortalPage.of(
                                shown + " 年数字", ReportAddresses.LIST, ReportAddresses.COLUMN, ReportAddresses.CRUMB),
                        scope,
                        choices(published),
                        years,
                        YearChange.of(scope, drawn),
                        drawn,
                        scope.agency() == null
                                ? ReportAddresses.list(shown)
                                : ReportAddresses.report(scope.agency(), shown)));
    }

    /** The table of one of the charts. */
    @PublicPage
    @GetMapping("/reports/figures/{chart}.csv")
    ModelAndView table(@PathVariable String chart, @RequestParam int year, @RequestParam @Nullable Long agency) {
        List<PublicFigures> published = reports.figures(year, WANTED);
        YearScope scope = scope(year, agency, published);
        return YearTable.of(chart, year, scope.who(choices(published)), sections.of(scope));
    }

    private static YearScope scope(int year, @Nullable Long agency, List<PublicFigures> published) {
        List<PublicFigures> chosen = published.stream()
                .filter(report -> agency == null || report.agency().value() == agency)
                .toList();
        if (chosen.isEmpty()) {
            throw new NotFound("没有公布过这个年度的报告。");
        }
        AgencyId one = chosen.size() > 1 ? null : chosen.getFirst().agency();
        return new YearScope(
                year,
                one,
                chosen.stream().map(PublicFigures::agency).toList(),
                chosen.stream().map(PublicFigures::figures).toList(),
                one == null ? FigureLinks.NONE : ReportAddresses.figures(one, year),
                PATH);
    }

    private static List<Choice> choices(List<PublicFigures> published) {
        return published.stream().map(Choice::of).toList();
    }
}
