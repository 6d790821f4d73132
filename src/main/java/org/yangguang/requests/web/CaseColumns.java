package org.yangguang.requests.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** What the list of cases shows of each, and what narrows it. */
final class CaseColumns {

    /** Parameters that narrow the list. */
    static final String STATE = "state";

    static final String WHOSE = "whose";
    static final String AGENCY = "agency";

    private static final int TITLE = 40;

    private CaseColumns() {}

    static List<Column<ListedCase>> of(Map<AgencyId, String> agencies, DueWords words) {
        return List.of(
                Column.<ListedCase>of("registration", "登记号", ListedCase::registration)
                        .linking(one -> CasePaths.of(one.id()))
                        .sortedWhereFound(),
                Column.<ListedCase>of("content", "所需信息", one -> shortened(one.content()))
                        .linking(one -> CasePaths.of(one.id())),
                Column.<ListedCase>of("agency", "单位", one -> agencies.getOrDefault(one.agency(), "")),
                Column.<ListedCase>of(STATE, "状态", CaseColumns::chip).sortedWhereFound(),
                Column.<ListedCase>of("due", "答复期限", one -> one.state().open() ? words.chip(one.due()) : null)
                        .sortedWhereFound(),
                Column.<ListedCase>of("handler", "承办人", ListedCase::handler),
                Column.<ListedCase>of("extension", "延期", ListedCase::extension),
                Column.<ListedCase>of("arrived", "到达日期", ListedCase::arrivedOn).sortedWhereFound(),
                Column.<ListedCase>of("received", "收到日期", ListedCase::receivedOn)
                        .onDemand(),
                Column.<ListedCase>of("closed", "答复日期", ListedCase::closedOn)
                        .sortedWhereFound()
                        .onDemand(),
                Column.<ListedCase>of(
                                "type", "申请人类型", one -> one.applicantType().label())
                        .onDemand());
    }

    static String shortened(String content) {
        String line = content.strip().replaceAll("\\s+", " ");
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1) + "…";
    }

    static Chip chip(ListedCase one) {
        return chip(one.state());
    }

    static Chip chip(CaseState state) {
        return switch (state) {
            case UNCONFIRMED, RECEIVED -> Chip.amber(state.label()).with("inbox");
            case CORRECTING, EXPLAINING, PAYING, CONSULTING ->
                Chip.plain(state.label()).with("pause");
            case HANDLING, REVIEWING, APPROVED -> Chip.blue(state.label());
            case REPLIED, ARCHIVED -> Chip.green(state.label());
        };
    }

    /** @param agencies to choose among; none where there is only one */
    static List<Filter.Choice> choices(Map<String, String> agencies, String state, String whose, String agency) {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(CaseState.values()).forEach(each -> states.put(each.name(), each.label()));
        states.put("all", "全部");
        Filter.Choice byState = new Filter.Choice(STATE, "状态", "未答复", states, state);
        Filter.Choice byWhose = new Filter.Choice(WHOSE, "承办人", "所有人", Map.of("mine", "我承办的"), whose);
        return agencies.size() < 2
                ? List.of(byState, byWhose)
                : List.of(byState, byWhose, new Filter.Choice(AGENCY, "单位", "所有单位", agencies, agency));
    }
}
