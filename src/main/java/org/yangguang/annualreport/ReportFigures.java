package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a report by key, whether computed from records or read from a finished report. A cell that is blank,
 * missing or unreadable has no value; it is never taken for 0.
 */
public record ReportFigures(Map<String, BigDecimal> values) {

    public ReportFigures {
        values = Map.copyOf(values);
    }

    public Optional<BigDecimal> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value, or 0: for drafting text, where a missing figure means that there is nothing to tell. */
    public BigDecimal orZero(String key) {
        return values.getOrDefault(key, BigDecimal.ZERO);
    }

    public boolean isPositive(String key) {
        return orZero(key).signum() > 0;
    }
}
