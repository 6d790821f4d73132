package org.yangguang.annualreport.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Pagination;

/** The list behind a figure, and from there the record. */
@Controller
class DeskFigureController {

    private static final int SIZE = 20;

    private final ReportDesk desk;
    private final YearStatistics statistics;
    private final CurrentUser currentUser;

    DeskFigureController(ReportDesk desk, YearStatistics statistics, CurrentUser currentUser) {
        this.desk = desk;
        this.statistics = statistics;
        this.currentUser = currentUser;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/figures/{figure}")
    ModelAndView list(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String figure,
            @RequestParam(defaultValue = "1") int page) {
        ReportCase report = report(agency, year);
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
                        layout(label, report),
                        label,
                        listing.rows().total(),
                        table(label, listing, path),
                        Pagination.of(listing.rows(), path)));
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/figures/{figure}/record")
    ModelAndView record(
            @PathVariable long agency, @PathVariable int year, @PathVariable String figure, @RequestParam String key) {
        ReportCase report = report(agency, year);
        AgencyId id = report.agency().agencyId();
        List<Listing.Field> fields = statistics
                .list(figure, id, year, 1, 1)
                .opener()
                .open(key)
                .orElseThrow(() -> new NotFound("这项数据中没有“" + key + "”这条记录，它可能已经修改。"));
        List<Fact> facts = fields.stream()
                .map(field -> new Fact(field.label(), Objects.requireNonNullElse(field.value(), "—"), null, false))
                .toList();
        return new ModelAndView(
                "annualreport/desk/record",
                "page",
                new DeskRecordPage(
                        layout(key, report),
                        key,
                        facts,
                        statistics.label(figure),
                        DeskAddresses.figure(id, year, figure)));
    }

    private ReportCase report(long agency, int year) {
        AgencyId id = new AgencyId(agency);
        if (!ReportDuties.mayRead(currentUser.get(), id)) {
            throw new Forbidden();
        }
        return desk.get(id, year);
    }

    private static DeskPage layout(String title, ReportCase report) {
        AgencyId id = report.agency().agencyId();
        return DeskPage.of(
                title,
                DeskAddresses.LIST,
                DeskAddresses.CRUMB,
                DeskAddresses.crumb(report.agency().name(), id, report.year()));
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
