package org.yangguang.requests.reassessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;

/**
 * Which withheld information a list shows, and in which order.
 *
 * @param agencies whose; null for every agency's
 * @param words in the registration or in what was sought; empty for all
 * @param year the list is for
 * @param sort a key of {@link #SORTS}
 */
public record WithheldQuery(
        @Nullable List<AgencyId> agencies, String words, int year, Scope scope, String sort, boolean descending) {

    /** What can be shown of a year. */
    public enum Scope {
        /** Due in the year or before, and not looked at again yet. */
        DUE("待复查", "due_on <= :to"),
        /** Looked at again in the year. */
        DONE("本年已复查", "last_on between :from and :to"),
        /** Found that it may be opened now, whenever that was. */
        OPENED("现可公开", "opened"),
        /** All that is withheld, whenever it is due, and what may be opened now. */
        ALL("全部", "true");

        private final String label;
        private final String condition;

        Scope(String label, String condition) {
            this.label = label;
            this.condition = condition;
        }

        public String label() {
            return label;
        }

        String condition() {
            return condition;
        }
    }

    private static final Map<String, String> SORTS =
            Map.of("due", "due_on", "registration", "registration", "decided", "decided_on", "last", "last_on");

    String order() {
        String column = SORTS.getOrDefault(sort, "due_on");
        return column + (descending ? " desc nulls last" : " nulls last") + ", request" + (descending ? " desc" : "");
    }
}
