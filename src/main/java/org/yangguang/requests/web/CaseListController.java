package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseLists;
import org.yangguang.requests.cases.CaseQuery;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The cases of an agency or of the county, by what is due first. */
@Controller
class CaseListController {

    private static final int SIZE = 50;

    private final CaseLists lists;
    private final SeenAgencies agencies;
    private final CalendarInForce calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    CaseListController(
            CaseLists lists, SeenAgencies agencies, CalendarInForce calendar, CurrentUser currentUser, Clock clock) {
        this.lists = lists;
        this.agencies = agencies;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String agency) {
        SignedInUser user = currentUser.get();
        Map<AgencyId, String> names = agencies.names(user);
        Map<String, String> options = SeenAgencies.options(names);
        Filter filter = new Filter(
                CasePaths.LIST,
                "登记号、所需信息",
                query.words(),
                CaseColumns.choices(options, state, whose, agency),
                Map.of());
        DeskTable<ListedCase> table = new DeskTable<>(
                "requests",
                "依申请公开",
                CaseColumns.of(names, new DueWords(calendar.workingDays(), LocalDate.now(clock))),
                "due",
                filter,
                query);
        CaseQuery asked = new CaseQuery(
                agencies.chosen(user, agency),
                query.words(),
                states(state),
                whose.isEmpty() ? null : user.actor().login(),
                false,
                table.sorting().key(),
                table.sorting().descending());
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    table.caption(),
                    table.headings(),
                    table.rows(lists.takeOut(asked, filter.inWords(), user.actor()))));
        }
        return page(user, table, lists.page(asked, query.number(), SIZE));
    }

    private static ModelAndView page(SignedInUser user, DeskTable<ListedCase> table, Page<ListedCase> found) {
        DeskPage layout = DeskPage.of("依申请公开", CasePaths.LIST)
                .withMeta("共 " + found.total() + " 件")
                .withActions(CaseListActions.of(user))
                .listing();
        return new ModelAndView("requests/desk/list", "page", new CaseListPage(layout, table.show(found)));
    }

    private static List<CaseState> states(String state) {
        return state.equals("all")
                ? List.of()
                : Arrays.stream(CaseState.values())
                        .filter(each ->
                                state.isEmpty() ? each.open() : each.name().equals(state))
                        .toList();
    }
}
