package org.yangguang.channels;

import java.util.Map;

/**
 * An agency's dispatches of a year.
 *
 * @param byCategory every category, 0 where there is none
 * @param interpretationsByForm interpretations (政策解读) of every form, 0 where there is none
 */
public record DispatchCounts(Map<Dispatch.Category, Long> byCategory, Map<Dispatch.Form, Long> interpretationsByForm) {

    public DispatchCounts {
        byCategory = Map.copyOf(byCategory);
        interpretationsByForm = Map.copyOf(interpretationsByForm);
    }

    public long interpretations(Dispatch.Form form) {
        return interpretationsByForm.getOrDefault(form, 0L);
    }

    public long of(Dispatch.Category category) {
        return byCategory.getOrDefault(category, 0L);
    }

    /** All categories together. */
    public long total() {
        return byCategory.values().stream().mapToLong(Long::longValue).sum();
    }
}
