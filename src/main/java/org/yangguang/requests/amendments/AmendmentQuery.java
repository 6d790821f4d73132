package org.yangguang.requests.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;

/**
 * Which amendments a list shows, and in which order.
 *
 * @param agencies that have or had them; null for every agency's
 * @param words in the number or the name of the record; empty for all
 * @param states empty for all
 * @param dueBy only open ones whose term ends on that day or before; null for all
 * @param sort a key of {@link #SORTS}
 */
public record AmendmentQuery(
        @Nullable List<AgencyId> agencies,
        String words,
        List<AmendmentState> states,
        @Nullable LocalDate dueBy,
        String sort,
        boolean descending) {

    /** What a list can be sorted by, with the column that stands behind it. */
    static final Map<String, String> SORTS = Map.of(
            "due", "due_on",
            "registration", "registration",
            "arrived", "arrived_on",
            "state", "state",
            "closed", "closed_on");

    public AmendmentQuery {
        states = List.copyOf(states);
    }

    /** What is open comes first where the term orders it: of the others nothing presses. */
    String order() {
        String column = SORTS.getOrDefault(sort, "due_on");
        String open = column.equals("due_on") ? "closed_on is not null, " : "";
        return open + column + (descending ? " desc nulls last, id desc" : " nulls last, id");
    }
}
