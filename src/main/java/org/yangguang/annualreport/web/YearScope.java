package org.yangguang.annualreport.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.ReportVisibility.PublicFigures;
import org.yangguang.annualreport.file.FigureLinks;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;

/**
 * Whose year is shown.
 *
 * @param agency the one agency; null for all of {@code agencies} together
 * @param figures of each of them
 * @param links where the lists behind the figures of the one agency stand; nowhere for several
 * @param base path of the page
 */
record YearScope(
        int year,
        @Nullable AgencyId agency,
        List<AgencyId> agencies,
        List<ReportFigures> figures,
        FigureLinks links,
        String base) {

    YearScope {
        agencies = List.copyOf(agencies);
        figures = List.copyOf(figures);
    }

    /** A figure of all of them together. */
    BigDecimal sum(String key) {
        return figures.stream().map(each -> each.orZero(key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long count(String key) {
        return sum(key).longValueExact();
    }

    /** An agency that can be chosen, as its report calls it. */
    record Choice(AgencyId id, String name, AgencyKind kind) {

        static Choice of(PublicFigures report) {
            return new Choice(report.agency(), report.name(), report.kind());
        }

        static Choice of(Agency agency) {
            return new Choice(agency.agencyId(), agency.name(), agency.kind());
        }
    }

    /** Whose year it is, in words. */
    String who(List<Choice> all) {
        return all.stream()
                .filter(one -> one.id().equals(agency))
                .findFirst()
                .map(Choice::name)
                .orElse(agencies.size() + " 个单位合计");
    }

    /** Agencies to choose from, label by value, in the order of their kinds. */
    static Map<String, String> choices(List<Choice> all) {
        Map<String, String> choices = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Choice::kind)
                        .thenComparingLong(one -> one.id().value()))
                .forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }

    /** This year and agency, as a query. */
    String query() {
        return query(year, agency);
    }

    static String query(int year, @Nullable AgencyId agency) {
        return "?year=" + year + (agency == null ? "" : "&agency=" + agency);
    }
}
