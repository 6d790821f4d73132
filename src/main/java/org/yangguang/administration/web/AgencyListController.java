package org.yangguang.administration.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The agencies as a list, beside the tree. */
@Controller
class AgencyListController {

    static final String PATH = AgencyPages.LIST + "/list";

    private final AgencyDirectory agencies;

    AgencyListController(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.COUNTY_DISCLOSURE_OFFICE})
    @GetMapping("/desk/administration/agencies/list")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state) {
        List<Agency> all = agencies.all();
        Map<Long, String> names = new LinkedHashMap<>();
        all.forEach(agency -> names.put(agency.agencyId().value(), agency.name()));
        DeskTable<Agency> table = new DeskTable<>(
                "agencies",
                "单位",
                AgencyColumns.of(names),
                "",
                new Filter(PATH, "单位名称", query.words(), AgencyColumns.choices(kind, state), Map.of()),
                query);
        List<Agency> found = all.stream()
                .filter(agency -> agency.name().contains(query.words()))
                .filter(agency -> kind.isEmpty() || agency.kind().name().equals(kind))
                .filter(agency -> state.isEmpty() || state.equals(AgencyColumns.THERE) == (agency.endedOn() == null))
                .toList();
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(), table.caption(), table.headings(), table.rows(table.sorted(found).stream())));
        }
        return new ModelAndView(
                "administration/desk/agency-list",
                "page",
                new AgencyListPage(
                        DeskPage.of("单位", AgencyPages.LIST)
                                .withMeta("共 " + all.size() + " 个")
                                .withActions(DeskPage.Action.primary("新建单位", AgencyPages.LIST + "/new", "plus"))
                                .listing(),
                        AgencyPages.tabs(false),
                        table.show(found)));
    }
}
