package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The list behind a figure; each row leads to its record. */
@Controller
class DeskFigureController {

    private static final int SIZE = 20;

    /** Records of a file that are found at once. */
    private static final int BATCH = 1000;

    private final FigurePlace place;
    private final YearStatistics statistics;

    DeskFigureController(FigurePlace place, YearStatistics statistics) {
        this.place = place;
        this.statistics = statistics;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/figures/{figure}")
    ModelAndView list(@PathVariable long agency, @PathVariable int year, @PathVariable String figure, ListQuery query) {
        ReportCase report = place.report(agency, year);
        AgencyId id = report.agency().agencyId();
        String label = statistics.label(figure);
        Listing listing = statistics.list(figure, id, year, query.number(), SIZE);
        if (query.beyond(listing.rows())) {
            throw new NotFound("这份清单没有第 " + query.page() + " 页。");
        }
        String path = DeskAddresses.figure(id, year, figure);
        DeskTable<List<@Nullable String>> table = new DeskTable<>(
                "records", label, RecordColumns.of(listing.headings(), path), "", Filter.none(path), query);
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    "%s %d %s".formatted(report.agency().name(), year, label),
                    table.headings(),
                    table.rows(Page.walk(number ->
                            statistics.list(figure, id, year, number, BATCH).rows()))));
        }
        return new ModelAndView(
                "annualreport/desk/figure",
                "page",
                new DeskFigurePage(
                        FigurePlace.layout(label, report), label, listing.rows().total(), table.show(listing.rows())));
    }
}
