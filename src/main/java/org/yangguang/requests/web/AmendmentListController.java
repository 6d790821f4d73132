package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.amendments.AmendmentLists;
import org.yangguang.requests.amendments.AmendmentQuery;
import org.yangguang.requests.amendments.AmendmentState;
import org.yangguang.requests.amendments.ListedAmendment;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The amendments of an agency or of the county, by what presses first. */
@Controller
class AmendmentListController {

    private static final int SIZE = 50;

    private final AmendmentLists lists;
    private final SeenAgencies agencies;
    private final CalendarInForce calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    AmendmentListController(
            AmendmentLists lists,
            SeenAgencies agencies,
            CalendarInForce calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.lists = lists;
        this.agencies = agencies;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/amendments")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String agency) {
        SignedInUser user = currentUser.get();
        Map<AgencyId, String> names = agencies.names(user);
        DueWords words = new DueWords(calendar.workingDays(), LocalDate.now(clock));
        Filter filter = new Filter(
                AmendmentPaths.LIST,
                "编号、记录",
                query.words(),
                AmendmentColumns.choices(SeenAgencies.options(names), state, due, agency),
                Map.of());
        DeskTable<ListedAmendment> table =
                new DeskTable<>("amendments", "更正申请", AmendmentColumns.of(names, words), "due", filter, query);
        AmendmentQuery asked = new AmendmentQuery(
                agencies.chosen(user, agency),
                query.words(),
                states(state),
                dueBy(due, words),
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

    private static ModelAndView page(SignedInUser user, DeskTable<ListedAmendment> table, Page<ListedAmendment> found) {
        List<DeskPage.Action> actions = new ArrayList<>();
        if (user.has(Duty.CLERK)) {
            actions.add(DeskPage.Action.primary("登记更正申请", AmendmentPaths.NEW, "plus"));
        }
        DeskPage layout = DeskPage.of("更正申请", AmendmentPaths.LIST)
                .withMeta("共 " + found.total() + " 件", "《条例》第四十一条", "不计入年报表三")
                .withActions(actions.toArray(DeskPage.Action[]::new))
                .listing();
        return new ModelAndView("requests/desk/amendments", "page", new CaseListPage(layout, table.show(found)));
    }

    private @Nullable LocalDate dueBy(String due, DueWords words) {
        return switch (due) {
            case AmendmentColumns.OVERDUE -> LocalDate.now(clock).minusDays(1);
            case AmendmentColumns.PRESSING -> words.pressingUntil();
            default -> null;
        };
    }

    private static List<AmendmentState> states(String state) {
        return state.equals("all")
                ? List.of()
                : Arrays.stream(AmendmentState.values())
                        .filter(each ->
                                state.isEmpty() ? each.open() : each.name().equals(state))
                        .toList();
    }
}
