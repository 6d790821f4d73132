package org.yangguang.requests.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;

/**
 * How the handler proposes to decide (拟办意见).
 *
 * @param kind what decides by law; null for a decision that only a ledger tells of
 * @param notHeld only where the outcome is {@link Outcome#NOT_HELD}; may be unknown out of a ledger
 * @param referredTo the agency whose name and contact the applicant is given; null where none is
 * @param reasons why so, as the reply will say it
 * @param facts what must be on file for this decision, as far as the case does not tell it by itself
 * @param sensitive whether the handler asks for the county disclosure office's view
 */
public record Proposal(
        @Nullable DecisionKind kind,
        Outcome outcome,
        @Nullable NotHeldReason notHeld,
        @Nullable String referredTo,
        String reasons,
        Map<RequiredFact, String> facts,
        boolean sensitive) {

    public Proposal {
        facts = Map.copyOf(facts);
    }

    /** A proposal made here. */
    public static Proposal of(
            DecisionKind kind,
            @Nullable String referredTo,
            String reasons,
            Map<RequiredFact, String> facts,
            boolean sensitive) {
        return new Proposal(kind, kind.outcome(), kind.notHeld(), referredTo, reasons, facts, sensitive);
    }

    /** A decision out of a ledger. */
    static Proposal imported(Outcome outcome, @Nullable NotHeldReason notHeld, @Nullable String referredTo) {
        return new Proposal(null, outcome, notHeld, referredTo, "见台账", Map.of(), false);
    }
}
