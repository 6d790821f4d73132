package org.yangguang.statistics;

import java.math.BigDecimal;
import java.util.Map;
import org.yangguang.organisation.AgencyId;

/**
 * All figures of an agency for a year, by key: {@code table2.normative_documents.made}, {@code table3.3.4.1.natural_person},
 * {@code table4.reconsideration.upheld}, {@code channels.website}, {@code activities.trainings}, {@code requests.on_time}.
 * Counts are whole numbers; {@code table2.fees_10k_yuan} is in 万元, exact to six decimals.
 */
public record YearFigures(AgencyId agency, int year, Map<String, BigDecimal> values) {

    public YearFigures {
        values = Map.copyOf(values);
    }

    /**
     * The figure of that key.
     *
     * @throws IllegalArgumentException if there is no such figure
     */
    public BigDecimal get(String key) {
        BigDecimal value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no such figure: " + key);
        }
        return value;
    }

    /** A figure that is a count. */
    public long count(String key) {
        return get(key).longValueExact();
    }
}
