package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.reassessment.WithheldInformation;
import org.yangguang.requests.reassessment.WithheldQuery.Scope;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** Columns of the list of withheld information, and what narrows it. */
final class ReviewColumns {

    static final String YEAR = "year";
    static final String SCOPE = "scope";

    private static final int YEARS = 10;

    private ReviewColumns() {}

    static List<Column<WithheldInformation>> of(Map<AgencyId, String> agencies, LocalDate today) {
        return List.of(
                Column.<WithheldInformation>of("registration", "登记号", WithheldInformation::registration)
                        .linking(one -> CasePaths.of(one.request()))
                        .sortedWhereFound(),
                Column.<WithheldInformation>of("content", "所需信息", one -> CaseColumns.shortened(one.content()))
                        .linking(one -> CasePaths.review(one.request())),
                Column.<WithheldInformation>of("agency", "单位", one -> agencies.getOrDefault(one.agency(), "")),
                Column.<WithheldInformation>of(
                        "outcome", "答复", one -> one.outcome().label()),
                Column.<WithheldInformation>of("decided", "答复日期", WithheldInformation::decidedOn)
                        .sortedWhereFound(),
                Column.<WithheldInformation>of("due", "应复查日期", WithheldInformation::dueOn)
                        .sortedWhereFound(),
                Column.<WithheldInformation>of("result", "复查", one -> chip(one, today)),
                Column.<WithheldInformation>of("last", "上次复查", WithheldInformation::lastOn)
                        .sortedWhereFound()
                        .onDemand());
    }

    static Chip chip(WithheldInformation one, LocalDate today) {
        LocalDate due = one.dueOn();
        if (due == null) {
            return Chip.green("现可公开");
        }
        if (!due.isAfter(today)) {
            return Chip.amber(one.lastOn() == null ? "待复查" : "待再次复查").with("cal");
        }
        return one.lastOn() == null ? Chip.plain("未到期") : Chip.plain("继续不予公开");
    }

    /** @param agencies to choose among; none where there is only one */
    static List<Filter.Choice> choices(
            Map<String, String> agencies, int present, int year, Scope scope, String agency) {
        Map<String, String> years = new LinkedHashMap<>();
        for (int each = present + 1; each > present - YEARS; each--) {
            if (each != present) {
                years.put(Integer.toString(each), each + " 年");
            }
        }
        Map<String, String> scopes = new LinkedHashMap<>();
        for (Scope each : EnumSet.of(Scope.DONE, Scope.OPENED, Scope.ALL)) {
            scopes.put(each.name(), each.label());
        }
        Filter.Choice byYear =
                new Filter.Choice(YEAR, "年度", present + " 年", years, year == present ? "" : Integer.toString(year));
        Filter.Choice byScope =
                new Filter.Choice(SCOPE, "范围", Scope.DUE.label(), scopes, scope == Scope.DUE ? "" : scope.name());
        return agencies.size() < 2
                ? List.of(byYear, byScope)
                : List.of(byYear, byScope, new Filter.Choice(CaseColumns.AGENCY, "单位", "所有单位", agencies, agency));
    }
}
