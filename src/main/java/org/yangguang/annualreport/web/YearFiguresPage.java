package org.yangguang.annualreport.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The year at a glance.
 *
 * @param layout of the portal or of the desk
 * @param action where the choice of year and agency is sent
 * @param who whose year it is
 * @param agency chosen; empty for all together
 * @param changed whether records have changed since the figures above were published
 * @param report path of the report of the one agency; else of the list of reports
 */
record YearFiguresPage<L>(
        L layout,
        String action,
        int year,
        String who,
        List<Integer> years,
        String agency,
        Map<String, String> agencies,
        List<KeyFigure> figures,
        @Nullable String changed,
        List<YearSection> sections,
        String report) {

    static <L> YearFiguresPage<L> of(
            L layout,
            YearScope scope,
            List<YearScope.Choice> choices,
            List<Integer> years,
            @Nullable String changed,
            List<YearSection> sections,
            String report) {
        return new YearFiguresPage<>(
                layout,
                scope.base(),
                scope.year(),
                scope.who(choices),
                years,
                scope.agency() == null ? "" : scope.agency().toString(),
                YearScope.choices(choices),
                YearKeyFigures.of(scope),
                changed,
                sections,
                report);
    }

    /** A figure that stands alone. */
    record KeyFigure(String value, String unit, String text) {}
}
