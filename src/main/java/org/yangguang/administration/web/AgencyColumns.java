package org.yangguang.administration.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** What the list of agencies shows of each, and what narrows it. */
final class AgencyColumns {

    /** Parameters that narrow the list. */
    static final String KIND = "kind";

    static final String STATE = "state";

    /** Values of the state. */
    static final String THERE = "there";

    static final String ENDED = "ended";

    private AgencyColumns() {}

    /** @param names of all agencies by number */
    static List<Column<Agency>> of(Map<Long, String> names) {
        return List.of(
                Column.of("name", "单位", Agency::name)
                        .linking(agency -> AgencyPages.of(agency.agencyId().value()))
                        .sorting(),
                Column.<Agency>of("kind", "类别", agency -> agency.kind().label())
                        .sorting(Comparator.comparing(Agency::kind)),
                Column.<Agency>of("parent", "上级单位", agency -> name(names, agency.parent()))
                        .sorting(),
                Column.<Agency>of("state", "状态", AgencyColumns::state).sorting(),
                Column.<Agency>of("telephone", "联系电话", agency -> agency.card().telephone()),
                Column.<Agency>of("office", "工作机构", agency -> agency.card().office()),
                Column.<Agency>of("address", "办公地址", agency -> agency.card().address())
                        .onDemand(),
                Column.<Agency>of("postcode", "邮政编码", agency -> agency.card().postcode())
                        .onDemand(),
                Column.<Agency>of("fax", "传真", agency -> agency.card().fax()).onDemand(),
                Column.<Agency>of("email", "电子邮箱", agency -> agency.card().email())
                        .onDemand(),
                Column.<Agency>of("hours", "办公时间", agency -> agency.card().hours())
                        .onDemand(),
                Column.of("ended", "撤销日期", Agency::endedOn).sorting().onDemand(),
                Column.<Agency>of("successor", "承接单位", agency -> name(names, agency.successor()))
                        .sorting()
                        .onDemand());
    }

    static List<Filter.Choice> choices(String kind, String state) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(AgencyKind.values()).forEach(each -> kinds.put(each.name(), each.label()));
        Map<String, String> states = new LinkedHashMap<>();
        states.put(THERE, "现有");
        states.put(ENDED, "已撤销");
        return List.of(
                new Filter.Choice(KIND, "类别", "全部类别", kinds, kind),
                new Filter.Choice(STATE, "状态", "全部状态", states, state));
    }

    private static Chip state(Agency agency) {
        return agency.endedOn() == null ? Chip.green("现有") : Chip.plain("已撤销");
    }

    private static @Nullable String name(Map<Long, String> names, @Nullable Long agency) {
        return agency == null ? null : names.get(agency);
    }
}
