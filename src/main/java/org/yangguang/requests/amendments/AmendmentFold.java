package org.yangguang.requests.amendments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.amendments.AmendmentEvent.Approved;
import org.yangguang.requests.amendments.AmendmentEvent.Arrived;
import org.yangguang.requests.amendments.AmendmentEvent.EvidenceAsked;
import org.yangguang.requests.amendments.AmendmentEvent.Forwarding;
import org.yangguang.requests.amendments.AmendmentEvent.Proposal;

/** Which state what happened to an amendment leads to. */
final class AmendmentFold {

    private AmendmentFold() {}

    static AmendmentState state(List<AmendmentEntry> entries) {
        AmendmentState state = AmendmentState.HANDLING;
        Proposal proposal = null;
        for (AmendmentEntry entry : entries) {
            if (entry.event() instanceof Proposal made) {
                proposal = made;
            }
            state = after(state, entry.event(), proposal);
        }
        return state;
    }

    private static AmendmentState after(AmendmentState state, AmendmentEvent event, @Nullable Proposal proposal) {
        return switch (event) {
            case Arrived ignored -> AmendmentState.HANDLING;
            case EvidenceAsked ignored -> AmendmentState.WAITING;
            // What comes while the head considers a proposal leaves it there: the head decides whether it changes
            // anything.
            case AmendmentEvent.EvidenceSent ignored ->
                state == AmendmentState.REVIEWING ? state : AmendmentState.HANDLING;
            case Proposal ignored -> AmendmentState.REVIEWING;
            case AmendmentEvent.Returned ignored -> AmendmentState.HANDLING;
            case Approved ignored -> end(proposal);
            case AmendmentEvent.Withdrawn ignored -> AmendmentState.WITHDRAWN;
        };
    }

    private static AmendmentState end(@Nullable Proposal proposal) {
        return switch (proposal) {
            case null -> throw new IllegalStateException("nothing was proposed");
            case AmendmentEvent.Correction ignored -> AmendmentState.CORRECTED;
            case AmendmentEvent.Rejection ignored -> AmendmentState.REJECTED;
            // Another agency has it now, and begins.
            case Forwarding ignored -> AmendmentState.HANDLING;
            case AmendmentEvent.Direction ignored -> AmendmentState.DIRECTED;
        };
    }
}
