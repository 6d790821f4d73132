package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Listing;
import org.yangguang.shared.Period;

/** The figures that one owner answers. */
interface FigureSource {

    List<Answer> answers();

    /** The figures of each agency, by key. */
    Map<AgencyId, Map<String, BigDecimal>> count(Collection<AgencyId> agencies, Period period);

    /** Lists what a figure counts. */
    interface Lister {
        Listing list(AgencyId agency, Period period, int page, int size);
    }

    /**
     * A figure that the owner answers.
     *
     * @param label what it counts, for the heading of its list
     */
    record Answer(String key, String label, Lister lister) {}

    /** An answer together with where its value stands in what the owner counted. */
    record Valued<C>(Answer answer, Function<C, BigDecimal> value) {

        static <C> Valued<C> of(String key, String label, Function<C, BigDecimal> value, Lister lister) {
            return new Valued<>(new Answer(key, label, lister), value);
        }

        static <C> Valued<C> count(String key, String label, Function<C, Long> value, Lister lister) {
            return of(key, label, value.andThen(BigDecimal::valueOf), lister);
        }
    }

    static <C> Map<AgencyId, Map<String, BigDecimal>> values(Map<AgencyId, C> counts, List<Valued<C>> figures) {
        Map<AgencyId, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        counts.forEach((agency, counted) -> {
            Map<String, BigDecimal> values = new HashMap<>();
            figures.forEach(
                    figure -> values.put(figure.answer().key(), figure.value().apply(counted)));
            all.put(agency, values);
        });
        return all;
    }

    static <C> List<Answer> answers(List<Valued<C>> figures) {
        return figures.stream().map(Valued::answer).toList();
    }
}
