package org.yangguang.requests.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;

/**
 * Which cases a list shows, and in which order.
 *
 * @param agencies whose cases; null for every agency's
 * @param words in the registration or in what is sought; empty for all
 * @param states empty for all
 * @param handler login of who handles them; null for anybody
 * @param applied whether only those are shown whose application is on record
 * @param sort a key of {@link #SORTS}
 */
public record CaseQuery(
        @Nullable List<AgencyId> agencies,
        String words,
        List<CaseState> states,
        @Nullable String handler,
        boolean applied,
        String sort,
        boolean descending) {

    /** What a list can be sorted by, with the column that stands behind it. */
    static final Map<String, String> SORTS = Map.of(
            "due", "due",
            "registration", "registration",
            "arrived", "arrived_on",
            "state", "state",
            "closed", "closed_on");

    public CaseQuery {
        states = List.copyOf(states);
    }

    String order() {
        String column = SORTS.getOrDefault(sort, "due");
        return column + (descending ? " desc nulls last" : " nulls last") + ", id" + (descending ? " desc" : "");
    }
}
