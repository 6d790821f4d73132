package org.yangguang.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures of a register, counted once for several agencies and kept apart by agency and by the columns asked for. */
public final class Tally {

    private final Map<Long, List<Part>> parts = new HashMap<>();

    record Part(Map<String, String> values, Map<String, Long> measures) {
        boolean in(Slice slice) {
            return slice.values().entrySet().stream()
                    .allMatch(wanted -> wanted.getValue().equals(values.get(wanted.getKey())));
        }
    }

    void add(long agency, Part part) {
        parts.computeIfAbsent(agency, any -> new ArrayList<>()).add(part);
    }

    /** The measure of one agency over all of its records. */
    public long of(long agency, Measure measure) {
        return of(agency, measure, Slice.ALL);
    }

    /** The measure of one agency over a slice; 0 where there are no such records. */
    public long of(long agency, Measure measure, Slice slice) {
        return parts.getOrDefault(agency, List.of()).stream()
                .filter(part -> part.in(slice))
                .mapToLong(part -> part.measures().getOrDefault(measure.name(), 0L))
                .sum();
    }
}
