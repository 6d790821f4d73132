package org.yangguang.remedies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyId;
import org.yangguang.remedies.RemedyCases;
import org.yangguang.remedies.RemedyClocks;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The list of cases, reconsiderations and lawsuits together. */
@Controller
class RemedyListController {

    private final RemedyAccess access;
    private final RemedyCases cases;
    private final RemedyClocks clocks;
    private final CalendarInForce calendar;
    private final Clock clock;

    RemedyListController(
            RemedyAccess access, RemedyCases cases, RemedyClocks clocks, CalendarInForce calendar, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clocks = clocks;
        this.calendar = calendar;
        this.clock = clock;
    }

    @ForReadersOfRemedies
    @GetMapping("/desk/remedies")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String result,
            @RequestParam(defaultValue = "") String year) {
        RemedyNarrowing narrowing = new RemedyNarrowing(agency, kind, state, result, year);
        List<Agency> agencies = access.seenAgencies();
        List<ListedCase> all = listed(agencies);
        Filter filter = new Filter(
                RemedyAddresses.LIST, "案号、登记号、单位或者法院", query.words(), narrowing.choices(agencies, all), Map.of());
        DeskTable<ListedCase> table = new DeskTable<>("remedies", "复议诉讼案件", RemedyColumns.ALL, "-filed", filter, query);
        List<ListedCase> found = all.stream()
                .filter(narrowing::admits)
                .filter(one -> one.matches(query.words()))
                .toList();
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(), table.caption(), table.headings(), table.rows(table.sorted(found).stream())));
        }
        return new ModelAndView("remedies/desk/list", "page", new RemedyListPage(layout(all), table.show(found)));
    }

    private List<ListedCase> listed(List<Agency> agencies) {
        Map<AgencyId, String> names = new LinkedHashMap<>();
        agencies.forEach(agency -> names.put(agency.agencyId(), agency.name()));
        ClockChips chips = new ClockChips(LocalDate.now(clock), calendar.workingDays());
        return cases.of(names.keySet()).stream()
                .map(it -> ListedCase.of(it, names.getOrDefault(it.agency(), ""), clocks.of(it.facts()), chips))
                .toList();
    }

    private DeskPage layout(List<ListedCase> all) {
        long open = all.stream().filter(one -> one.it().open()).count();
        DeskPage layout = DeskPage.of("复议诉讼", RemedyAddresses.LIST)
                .withMeta("共 %d 件，尚未审结 %d 件".formatted(all.size(), open))
                .listing();
        return access.enters()
                ? layout.withActions(enter(RemedyKind.LAWSUIT), enter(RemedyKind.RECONSIDERATION))
                : layout;
    }

    private static DeskPage.Action enter(RemedyKind kind) {
        return DeskPage.Action.of("登记" + kind.label(), RemedyAddresses.of(kind) + "/new", "plus");
    }
}
