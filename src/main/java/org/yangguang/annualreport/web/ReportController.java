package org.yangguang.annualreport.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.file.ReportDocument;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.ArticleTags;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** A report as a page. */
@Controller
class ReportController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AnnualReports reports;
    private final Rendering rendering;
    private final Clock clock;

    ReportController(AnnualReports reports, Rendering rendering, Clock clock) {
        this.reports = reports;
        this.rendering = rendering;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/reports/{agency}/{year}")
    ModelAndView report(@PathVariable long agency, @PathVariable int year) {
        AgencyId id = new AgencyId(agency);
        AnnualReport report = reports.get(id, year);
        String name = report.agency().name();
        LocalDateTime queried = LocalDateTime.ofInstant(report.queriedAt(), clock.getZone());
        String title = report.title().replace("\n", "");
        PortalPage layout = PortalPage.of(title, ReportAddresses.LIST, ReportAddresses.COLUMN, ReportAddresses.CRUMB)
                .showing(new ArticleTags(title, queried, name, List.of("政府信息公开", "年度报告", year + "年"), null));
        return new ModelAndView(
                "annualreport/portal/report",
                "page",
                new ReportPage(
                        layout,
                        name,
                        year,
                        queried.format(MINUTE),
                        sections(),
                        rendering.article(ReportDocument.of(report, ReportAddresses.figures(id, year), null)),
                        downloads(id, year),
                        otherYears(id, year),
                        ReportAddresses.list(year)));
    }

    private static List<ReportPage.Section> sections() {
        return IntStream.range(0, ReportDocument.SECTIONS.size())
                .mapToObj(index -> new ReportPage.Section("s" + (index + 1), ReportDocument.SECTIONS.get(index)))
                .toList();
    }

    private static List<ReportPage.Download> downloads(AgencyId agency, int year) {
        return ReportFiles.EXTENSIONS.stream()
                .map(extension -> new ReportPage.Download(
                        extension.toUpperCase(java.util.Locale.ROOT),
                        ReportAddresses.file(agency, year, extension),
                        ReportFiles.explanation(extension)))
                .toList();
    }

    private List<ReportListPage.YearLink> otherYears(AgencyId agency, int year) {
        return reports.years(agency).stream()
                .filter(other -> other != year)
                .map(other -> new ReportListPage.YearLink(other, ReportAddresses.report(agency, other), false))
                .toList();
    }
}
