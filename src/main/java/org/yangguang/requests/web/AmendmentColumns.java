package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.amendments.AmendmentState;
import org.yangguang.requests.amendments.ListedAmendment;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** What the list of amendments shows of each, and what narrows it. */
final class AmendmentColumns {

    static final String DUE = "due";

    /** Those whose term is over, and those whose term ends within a week of work. */
    static final String OVERDUE = "overdue";

    static final String PRESSING = "pressing";

    private AmendmentColumns() {}

    static List<Column<ListedAmendment>> of(Map<AgencyId, String> agencies, DueWords words) {
        return List.of(
                Column.<ListedAmendment>of("registration", "编号", ListedAmendment::registration)
                        .linking(one -> AmendmentPaths.of(one.id()))
                        .sortedWhereFound(),
                Column.<ListedAmendment>of("record", "记录", one -> CaseColumns.shortened(one.record()))
                        .linking(one -> AmendmentPaths.of(one.id())),
                Column.<ListedAmendment>of("agency", "单位", one -> agencies.getOrDefault(one.agency(), "")),
                Column.<ListedAmendment>of(CaseColumns.STATE, "状态", one -> chip(one.state()))
                        .sortedWhereFound(),
                Column.<ListedAmendment>of(DUE, "内部时限", one -> one.state().open() ? words.chip(one.due()) : null)
                        .sortedWhereFound(),
                Column.<ListedAmendment>of("arrived", "收到日期", ListedAmendment::arrivedOn)
                        .sortedWhereFound(),
                Column.<ListedAmendment>of("closed", "办结日期", ListedAmendment::closedOn)
                        .sortedWhereFound()
                        .onDemand(),
                Column.<ListedAmendment>of(
                                "type", "申请人类型", one -> one.applicantType().label())
                        .onDemand());
    }

    static Chip chip(AmendmentState state) {
        return switch (state) {
            case HANDLING, REVIEWING -> Chip.blue(state.label());
            case WAITING -> Chip.plain(state.label()).with("pause");
            case CORRECTED -> Chip.green(state.label());
            case REJECTED, DIRECTED, WITHDRAWN -> Chip.plain(state.label()).with("done");
        };
    }

    /** @param agencies to choose among; none where there is only one */
    static List<Filter.Choice> choices(Map<String, String> agencies, String state, String due, String agency) {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(AmendmentState.values()).forEach(each -> states.put(each.name(), each.label()));
        states.put("all", "全部");
        Map<String, String> dues = new LinkedHashMap<>();
        dues.put(OVERDUE, "已超过");
        dues.put(PRESSING, "5 个工作日内到期");
        Filter.Choice byState = new Filter.Choice(CaseColumns.STATE, "状态", "未办结", states, state);
        Filter.Choice byDue = new Filter.Choice(DUE, "内部时限", "不限", dues, due);
        return agencies.size() < 2
                ? List.of(byState, byDue)
                : List.of(byState, byDue, new Filter.Choice(CaseColumns.AGENCY, "单位", "所有单位", agencies, agency));
    }
}
