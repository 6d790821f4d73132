package org.yangguang.annualreport.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.FrozenReport;
import org.yangguang.annualreport.PublicReport;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.annualreport.file.ReportDocument;
import org.yangguang.annualreport.file.ReportFiles;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;
import org.yangguang.ui.ArticleTags;
import org.yangguang.ui.Minutes;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** A report as a page. */
@Controller
class ReportController {

    private final ReportVisibility reports;
    private final Rendering rendering;
    private final Successions successions;
    private final Clock clock;

    ReportController(ReportVisibility reports, Rendering rendering, Successions successions, Clock clock) {
        this.reports = reports;
        this.successions = successions;
        this.rendering = rendering;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/reports/{agency}/{year}")
    ModelAndView report(@PathVariable long agency, @PathVariable int year) {
        AgencyId id = new AgencyId(agency);
        PublicReport shown = reports.get(id, year);
        AnnualReport report = shown.report();
        String name = report.agency().name();
        String title = report.title().replace("\n", "");
        PortalPage layout = PortalPage.of(title, ReportAddresses.LIST, ReportAddresses.COLUMN, ReportAddresses.CRUMB)
                .showing(new ArticleTags(
                        title, local(shown.publishedAt()), name, List.of("政府信息公开", "年度报告", year + "年"), null));
        return new ModelAndView(
                "annualreport/portal/report",
                "page",
                new ReportPage(
                        layout,
                        name,
                        year,
                        Minutes.of(report.queriedAt(), clock.getZone()),
                        standing(shown),
                        sections(),
                        rendering.article(ReportDocument.of(report, ReportAddresses.figures(id, year), null)),
                        downloads(id, year),
                        annex(id, year, shown.frozen()),
                        otherYears(id, year),
                        YearFiguresController.of(year, id),
                        ReportAddresses.list(year)));
    }

    private ReportPage.Standing standing(PublicReport shown) {
        return new ReportPage.Standing(
                Minutes.of(shown.publishedAt(), clock.getZone()),
                shown.frozen().edition(),
                shown.correction(),
                successions.notice(shown.report().agency().agencyId()).orElse(null),
                shown.frozen().hash());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    private static ReportPage.AnnexLink annex(AgencyId agency, int year, FrozenReport frozen) {
        return new ReportPage.AnnexLink(
                ReportAddresses.report(agency, year) + "/annex.csv", frozen.annexRows(), frozen.annexHash());
    }

    private static List<ReportPage.Section> sections() {
        return IntStream.range(0, ReportDocument.SECTIONS.size())
                .mapToObj(index -> new ReportPage.Section("s" + (index + 1), ReportDocument.SECTIONS.get(index)))
                .toList();
    }

    private static List<ReportPage.Download> downloads(AgencyId agency, int year) {
        return ReportFiles.EXTENSIONS.stream()
                .map(extension -> new ReportPage.Download(
                        extension.toUpperCase(Locale.ROOT),
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
