package org.yangguang.annualreport.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.Pagination;

/** The list behind a figure; each row leads to its record. */
@Controller
class DeskFigureController {

    private static final int SIZE = 20;

    private final FigurePlace place;
    private final YearStatistics statistics;

    DeskFigureController(FigurePlace place, YearStatistics statistics) {
        this.place = place;
        this.statistics = statistics;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/figures/{figure}")
    ModelAndView list(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String figure,
            @RequestParam(defaultValue = "1") int page) {
        ReportCase report = place.report(agency, year);
        AgencyId id = report.agency().agencyId();
        String label = statistics.label(figure);
        Listing listing = statistics.list(figure, id, year, Math.max(1, page), SIZE);
        if (page < 1 || page > listing.rows().pages()) {
            throw new NotFound("这份清单没有第 " + page + " 页。");
        }
        String path = DeskAddresses.figure(id, year, figure);
        return new ModelAndView(
                "annualreport/desk/figure",
                "page",
                new DeskFigurePage(
                        FigurePlace.layout(label, report),
                        label,
                        listing.rows().total(),
                        table(label, listing, path),
                        Pagination.of(listing.rows(), path)));
    }

    private static DataTable table(String caption, Listing listing, String path) {
        List<List<DataTable.Cell>> rows = new ArrayList<>();
        for (List<@Nullable String> row : listing.rows().items()) {
            List<DataTable.Cell> cells = new ArrayList<>();
            for (String cell : row) {
                String text = cell == null ? "" : cell;
                cells.add(
                        cells.isEmpty()
                                ? DataTable.Cell.link(
                                        text,
                                        path + "/record?key=" + UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8))
                                : DataTable.Cell.of(text));
            }
            rows.add(cells);
        }
        return new DataTable(
                "records",
                caption,
                listing.headings().stream().map(DataTable.Heading::text).toList(),
                rows);
    }
}
