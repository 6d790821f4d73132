package org.yangguang.home.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.ui.NavigationEntry;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The portal's front page. */
@Controller
class HomeController {

    private final ReportVisibility reports;

    HomeController(ReportVisibility reports) {
        this.reports = reports;
    }

    /** The entry of the front page in the navigation. */
    @Bean
    static NavigationEntry frontPageEntry() {
        return new NavigationEntry("首页", "/", 0);
    }

    @PublicPage
    @GetMapping("/")
    ModelAndView front() {
        List<HomePage.YearCard> years = reports.years().stream()
                .map(year -> new HomePage.YearCard(year, reports.count(year), path(year)))
                .toList();
        return new ModelAndView(
                "home/portal/front",
                "page",
                new HomePage(PortalPage.front(), years, years.isEmpty() ? null : latest(years.getFirst())));
    }

    private static String path(int year) {
        return "/reports?year=" + year;
    }

    private HomePage.Latest latest(HomePage.YearCard year) {
        return LatestYear.of(
                year.year(),
                reports.figures(year.year(), LatestYear.FIGURES).stream()
                        .map(ReportVisibility.PublicFigures::figures)
                        .toList(),
                year.path());
    }
}
