package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.EnvelopeSize;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseLists;
import org.yangguang.requests.cases.CaseQuery;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.requests.letters.Envelopes;
import org.yangguang.shared.Page;
import org.yangguang.ui.Address;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;
import org.yangguang.ui.Pagination;

/** Makes the list of cases in which envelopes are chosen. */
@Component
class EnvelopePages {

    private static final int SIZE = 50;
    private static final String ALL = "all";

    private final CaseLists lists;
    private final CaseFiles files;
    private final Applications applications;
    private final SeenAgencies agencies;
    private final CurrentUser currentUser;

    EnvelopePages(
            CaseLists lists,
            CaseFiles files,
            Applications applications,
            SeenAgencies agencies,
            CurrentUser currentUser) {
        this.lists = lists;
        this.files = files;
        this.applications = applications;
        this.agencies = agencies;
        this.currentUser = currentUser;
    }

    ModelAndView of(ListQuery query, String state, String agency, @Nullable String failure) {
        SignedInUser user = currentUser.get();
        Map<AgencyId, String> names = agencies.names(user, EnvelopeController.SENDERS);
        Filter filter = filter(query, state, agency, names);
        CaseQuery asked = new CaseQuery(
                chosen(names, agency), query.words(), List.copyOf(states(state)), null, true, "closed", true);
        Page<ListedCase> found = lists.page(asked, query.number(), SIZE);
        Map<String, String> sizes = new LinkedHashMap<>();
        Arrays.stream(EnvelopeSize.values()).forEach(size -> sizes.put(size.name(), size.label()));
        return new ModelAndView(
                "requests/desk/envelopes",
                "page",
                new EnvelopesPage(
                        DeskPage.of("打印信封和文书", CasePaths.LIST, CasePaths.CRUMB).withMeta("邮寄的文书，一页一个信封"),
                        filter,
                        lines(found.items(), names),
                        Pagination.of(found, Address.of(CasePaths.ENVELOPES, parameters(query, state, agency))),
                        sizes,
                        failure));
    }

    private static List<AgencyId> chosen(Map<AgencyId, String> names, String agency) {
        List<AgencyId> one = names.keySet().stream()
                .filter(id -> id.toString().equals(agency))
                .toList();
        return one.isEmpty() ? List.copyOf(names.keySet()) : one;
    }

    private static Map<String, String> parameters(ListQuery query, String state, String agency) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Filter.QUERY, query.words());
        parameters.put(CaseColumns.STATE, state);
        parameters.put(CaseColumns.AGENCY, agency);
        return parameters;
    }

    private static Filter filter(ListQuery query, String state, String agency, Map<AgencyId, String> names) {
        Map<String, String> options = SeenAgencies.options(names);
        Filter.Choice states = new Filter.Choice(CaseColumns.STATE, "状态", "待答复和已办结", Map.of(ALL, "没有归档的全部"), state);
        return new Filter(
                CasePaths.ENVELOPES,
                "登记号、所需信息",
                query.words(),
                names.size() < 2
                        ? List.of(states)
                        : List.of(states, new Filter.Choice(CaseColumns.AGENCY, "单位", "所有单位", options, agency)),
                Map.of());
    }

    /** Letters on the way go by post as well, so that all that is not put away can be chosen. */
    private static EnumSet<CaseState> states(String state) {
        return state.equals(ALL)
                ? EnumSet.complementOf(EnumSet.of(CaseState.ARCHIVED))
                : EnumSet.of(CaseState.APPROVED, CaseState.REPLIED);
    }

    private List<EnvelopesPage.Line> lines(List<ListedCase> found, Map<AgencyId, String> names) {
        List<Long> ids = found.stream().map(ListedCase::id).toList();
        Map<Long, CaseFile> cases = files.of(ids);
        Map<Long, Application> all = applications.of(ids);
        return found.stream()
                .map(one -> line(one, names.getOrDefault(one.agency(), ""), cases.get(one.id()), all.get(one.id())))
                .toList();
    }

    private static EnvelopesPage.Line line(
            ListedCase one, String agency, @Nullable CaseFile file, @Nullable Application application) {
        return new EnvelopesPage.Line(
                one.id(),
                one.registration(),
                CasePaths.of(one.id()),
                CaseColumns.shortened(one.content()),
                agency,
                application == null ? "" : MaskedName.of(application.type(), application.name()),
                CaseColumns.chip(one.state()),
                Envelopes.refusal(file, application).orElse(null));
    }
}
