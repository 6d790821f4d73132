package org.yangguang.annualreport.web;

import java.nio.charset.StandardCharsets;
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
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.NotFound;
import org.yangguang.statistics.YearStatistics;
import org.yangguang.ui.Fact;

/** A record that a figure counts, reached from its list. */
@Controller
class DeskRecordController {

    private final FigurePlace place;
    private final YearStatistics statistics;
    private final CurrentUser currentUser;

    DeskRecordController(FigurePlace place, YearStatistics statistics, CurrentUser currentUser) {
        this.place = place;
        this.statistics = statistics;
        this.currentUser = currentUser;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}/figures/{figure}/record")
    ModelAndView record(
            @PathVariable long agency, @PathVariable int year, @PathVariable String figure, @RequestParam String key) {
        ReportCase report = place.report(agency, year);
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
                        FigurePlace.layout(key, report),
                        key,
                        facts,
                        statistics.label(figure),
                        DeskAddresses.figure(id, year, figure),
                        applicant(id, figure, key)));
    }

    /** Requests are what table 3 counts; who handles them may know who applied. */
    private @Nullable String applicant(AgencyId agency, String figure, String registration) {
        boolean request = figure.startsWith("table3.") || figure.startsWith("requests.");
        return request && currentUser.get().may(agency, Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD)
                ? "/desk/requests/" + agency + "/applicant?registration="
                        + UriUtils.encodeQueryParam(registration, StandardCharsets.UTF_8)
                : null;
    }
}
