package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseLists;
import org.yangguang.requests.cases.CaseQuery;
import org.yangguang.requests.cases.CaseRules;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Page;
import org.yangguang.ui.Address;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;
import org.yangguang.ui.Pagination;

/** Makes the list of cases in which extensions are asked for and decided at once. */
@Component
class ExtensionPages {

    private static final int SIZE = 50;
    private static final List<CaseState> STATES =
            List.of(CaseState.HANDLING, CaseState.CONSULTING, CaseState.REVIEWING, CaseState.APPROVED);

    private final CaseLists lists;
    private final CaseFiles files;
    private final SeenAgencies agencies;
    private final CalendarInForce calendar;
    private final CurrentUser currentUser;
    private final Clock clock;

    ExtensionPages(
            CaseLists lists,
            CaseFiles files,
            SeenAgencies agencies,
            CalendarInForce calendar,
            CurrentUser currentUser,
            Clock clock) {
        this.lists = lists;
        this.files = files;
        this.agencies = agencies;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ModelAndView of(ListQuery query) {
        SignedInUser user = currentUser.get();
        Map<AgencyId, String> names = agencies.names(user, ExtensionController.DUTIES);
        Page<ListedCase> found = lists.page(
                new CaseQuery(List.copyOf(names.keySet()), query.words(), STATES, null, false, "due", false),
                query.number(),
                SIZE);
        return new ModelAndView(
                "requests/desk/extensions",
                "page",
                new ExtensionsPage(
                        DeskPage.of("批量延期", CasePaths.LIST, CasePaths.CRUMB)
                                .withMeta("最长 20 个工作日，只能延长一次（《条例》第三十三条第二款）"),
                        new Filter(CasePaths.EXTENSIONS, "登记号、所需信息", query.words(), List.of(), Map.of()),
                        found.items().stream()
                                .map(one -> line(one, names.getOrDefault(one.agency(), ""), user))
                                .toList(),
                        Pagination.of(found, Address.of(CasePaths.EXTENSIONS, Map.of(Filter.QUERY, query.words()))),
                        acts(user)));
    }

    private static Map<String, String> acts(SignedInUser user) {
        Map<String, String> acts = new LinkedHashMap<>();
        Arrays.stream(ExtensionForm.Act.values())
                .filter(act -> user.has(act.duty()))
                .forEach(act -> acts.put(act.name(), act.label()));
        return acts;
    }

    private ExtensionsPage.Line line(ListedCase one, String agency, SignedInUser user) {
        OpenedCase opened = files.get(one.id());
        Optional<String> asking = refusal(opened, CaseAction.ASK_EXTENSION);
        Optional<String> deciding = refusal(opened, CaseAction.DECIDE_EXTENSION);
        boolean open = (asking.isEmpty() && CasePages.may(user, opened, CaseAction.ASK_EXTENSION))
                || (deciding.isEmpty() && CasePages.may(user, opened, CaseAction.DECIDE_EXTENSION));
        DueWords words = new DueWords(calendar.workingDays(), LocalDate.now(clock));
        return new ExtensionsPage.Line(
                open ? one.id() + "-" + opened.head().version() : null,
                one.registration(),
                CasePaths.of(one.id()),
                CaseColumns.shortened(one.content()),
                agency,
                CaseColumns.chip(one.state()),
                words.chip(one.due()),
                ExtensionsPage.stands(opened, one, asking, deciding));
    }

    private Optional<String> refusal(OpenedCase opened, CaseAction action) {
        return CaseRules.refusal(opened.file(), action, LocalDate.now(clock), calendar.workingDays());
    }
}
