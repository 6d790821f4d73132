package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.reassessment.Reassessments;
import org.yangguang.requests.reassessment.WithheldInformation;
import org.yangguang.requests.reassessment.WithheldQuery;
import org.yangguang.requests.reassessment.WithheldQuery.Scope;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** What was withheld and is due for being looked at again in a year (Regulation art. 18). */
@Controller
class ReviewListController {

    private static final int SIZE = 50;

    private final Reassessments reassessments;
    private final SeenAgencies agencies;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewListController(Reassessments reassessments, SeenAgencies agencies, CurrentUser currentUser, Clock clock) {
        this.reassessments = reassessments;
        this.agencies = agencies;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/reviews")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String agency) {
        SignedInUser user = currentUser.get();
        LocalDate today = LocalDate.now(clock);
        Map<AgencyId, String> names = agencies.names(user);
        int asked = year.matches("20\\d\\d") ? Integer.parseInt(year) : today.getYear();
        Scope shown = Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(scope))
                .findFirst()
                .orElse(Scope.DUE);
        Map<String, String> options = SeenAgencies.options(names);
        Filter filter = new Filter(
                CasePaths.REVIEWS,
                "登记号、所需信息",
                query.words(),
                ReviewColumns.choices(options, today.getYear(), asked, shown, agency),
                Map.of());
        DeskTable<WithheldInformation> table =
                new DeskTable<>("reviews", "不予公开信息复查", ReviewColumns.of(names, today), "due", filter, query);
        WithheldQuery wanted = new WithheldQuery(
                agencies.chosen(user, agency),
                query.words(),
                asked,
                shown,
                table.sorting().key(),
                table.sorting().descending());
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    table.caption(),
                    table.headings(),
                    table.rows(reassessments.takeOut(wanted, filter.inWords(), user.actor()))));
        }
        return page(table, reassessments.page(wanted, query.number(), SIZE), asked);
    }

    private static ModelAndView page(DeskTable<WithheldInformation> table, Page<WithheldInformation> found, int year) {
        return new ModelAndView(
                "requests/desk/reviews",
                "page",
                new ReviewsPage(
                        DeskPage.of("不予公开信息复查", CasePaths.LIST, CasePaths.CRUMB)
                                .withMeta(year + " 年", "答复满一年复查，以后每年一次（《条例》第十八条）")
                                .listing(),
                        table.show(found)));
    }
}
