package org.yangguang.annualreport.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The list behind a figure, and from there the record. */
@Controller
class DeskFigureController {

    private static final int SIZE = 20;

    /** Records of a file that are found at once. */
    private static final int BATCH = 1000;

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
    ModelAndView list(@PathVariable long agency, @PathVariable int year, @PathVariable String figure, ListQuery query) {
        ReportCase report = report(agency, year);
        AgencyId id = report.agency().agencyId();
        String label = statistics.label(figure);
        Listing listing = statistics.list(figure, id, year, query.number(), SIZE);
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
                new DeskFigurePage(layout(label, report), label, listing.rows().total(), table.show(listing.rows())));
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
}
