package org.yangguang.annualreport.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.PublicReport;
import org.yangguang.annualreport.ReportVisibility;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.Minutes;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The list behind a figure of a report: what it counts, without anything that identifies a person. */
@Controller
class FigureController {

    private static final int SIZE = 50;

    private final ReportVisibility reports;
    private final YearStatistics statistics;
    private final Clock clock;

    FigureController(ReportVisibility reports, YearStatistics statistics, Clock clock) {
        this.reports = reports;
        this.statistics = statistics;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping("/reports/{agency}/{year}/figures/{figure}")
    ModelAndView list(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String figure,
            @RequestParam(defaultValue = "1") int page) {
        AgencyId id = new AgencyId(agency);
        String label = statistics.label(figure);
        PublicReport shown = reports.get(id, year);
        AnnualReport report = shown.report();
        Listing listing = statistics.list(figure, id, year, Math.max(1, page), SIZE);
        if (page < 1 || page > listing.rows().pages()) {
            throw new NotFound("这份清单没有第 " + page + " 页。");
        }
        String back = ReportAddresses.report(id, year);
        PortalPage layout = PortalPage.of(
                label,
                ReportAddresses.LIST,
                ReportAddresses.COLUMN,
                ReportAddresses.CRUMB,
                new Crumb(report.agency().name() + year + "年度报告", back));
        return new ModelAndView(
                "annualreport/portal/figure",
                "page",
                new FigurePage(
                        layout,
                        report.agency().name(),
                        year,
                        label,
                        report.figures().orZero(figure).toPlainString(),
                        changedSince(shown, figure, id),
                        listing.rows().items().isEmpty() ? null : table(label, listing),
                        Pagination.of(listing.rows(), back + "/figures/" + figure),
                        back));
    }

    /** When the printed number was taken, where the records give another one today; else null. */
    private @Nullable String changedSince(PublicReport shown, String figure, AgencyId agency) {
        BigDecimal now = statistics.figure(figure, agency, shown.report().year());
        return now.compareTo(shown.report().figures().orZero(figure)) == 0
                ? null
                : Minutes.of(shown.report().queriedAt(), clock.getZone());
    }

    private static DataTable table(String caption, Listing listing) {
        List<List<DataTable.Cell>> rows = listing.rows().items().stream()
                .map(row -> row.stream().map(FigureController::cell).toList())
                .toList();
        return new DataTable(
                "records",
                caption,
                listing.headings().stream().map(DataTable.Heading::text).toList(),
                rows);
    }

    private static DataTable.Cell cell(@Nullable String text) {
        return DataTable.Cell.of(text == null ? "" : text);
    }
}
