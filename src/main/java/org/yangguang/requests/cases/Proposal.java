package org.yangguang.requests.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;

/**
 * How the handler proposes to decide (拟办意见).
 *
 * @param notHeld only where the outcome is {@link Outcome#NOT_HELD}
 * @param referredTo the agency whose name and contact the applicant is given; null where none is
 * @param reasons why so, as the reply will say it
 * @param facts what must be on file for this outcome, by the name of each fact
 * @param sensitive whether the handler asks for the county disclosure office's view
 */
public record Proposal(
        Outcome outcome,
        @Nullable NotHeldReason notHeld,
        @Nullable String referredTo,
        String reasons,
        Map<String, String> facts,
        boolean sensitive) {

    public Proposal {
        facts = Map.copyOf(facts);
    }
}
