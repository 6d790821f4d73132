package org.yangguang.remedies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.organisation.Agency;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.ui.Filter;

/**
 * What narrows the list of cases; empty where nothing does.
 *
 * @param agency its number
 * @param state {@link #OPEN} or {@link #CLOSED}
 * @param year of the application or the complaint
 */
record RemedyNarrowing(String agency, String kind, String state, String result, String year) {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    boolean admits(ListedCase one) {
        return admits(agency, one.it().agency().toString())
                && admits(kind, one.it().kind().name())
                && admits(state, one.it().open() ? OPEN : CLOSED)
                && admits(result, one.facts().ending().result().name())
                && admits(year, Integer.toString(one.facts().filedOn().getYear()));
    }

    private static boolean admits(String wanted, String value) {
        return wanted.isEmpty() || wanted.equals(value);
    }

    /** @param cases all that the reader sees, whose years are offered */
    List<Filter.Choice> choices(List<Agency> agencies, List<ListedCase> cases) {
        Map<String, String> names = new LinkedHashMap<>();
        agencies.forEach(each -> names.put(each.agencyId().toString(), each.name()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(RemedyKind.values()).forEach(each -> kinds.put(each.name(), each.label()));
        Map<String, String> results = new LinkedHashMap<>();
        Arrays.stream(RemedyResult.values()).forEach(each -> results.put(each.name(), each.label()));
        Map<String, String> states = new LinkedHashMap<>();
        states.put(OPEN, "尚未审结");
        states.put(CLOSED, "已审结");
        Map<String, String> years = new LinkedHashMap<>();
        cases.stream()
                .map(one -> one.facts().filedOn().getYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(each -> years.put(each.toString(), each + " 年"));
        List<Filter.Choice> choices = new ArrayList<>();
        if (agencies.size() > 1) {
            choices.add(new Filter.Choice(RemedyColumns.AGENCY, "单位", "全部单位", names, agency));
        }
        choices.add(new Filter.Choice(RemedyColumns.KIND, "类别", "全部类别", kinds, kind));
        choices.add(new Filter.Choice(RemedyColumns.STATE, "进展", "全部进展", states, state));
        choices.add(new Filter.Choice(RemedyColumns.RESULT, "结果", "全部结果", results, result));
        choices.add(new Filter.Choice(RemedyColumns.YEAR, "年度", "全部年度", years, year));
        return choices;
    }
}
