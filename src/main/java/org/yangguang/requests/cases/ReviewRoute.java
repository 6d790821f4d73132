package org.yangguang.requests.cases;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.requests.Outcome;

/**
 * Who reviews a proposal, by outcome and risk (Regulation art. 17: review before disclosure): what gives the applicant all that was
 * asked for, the head of the disclosure office alone; what refuses, a legal reviewer before; what touches secrets, security
 * or is marked as sensitive, the county disclosure office as well.
 */
public final class ReviewRoute {

    private ReviewRoute() {}

    public static List<Reviewer> of(Proposal proposal) {
        List<Reviewer> route = new ArrayList<>();
        if (proposal.outcome() != Outcome.GRANTED && !ends(proposal.outcome())) {
            route.add(Reviewer.LEGAL);
        }
        if (proposal.sensitive() || grave(proposal.outcome())) {
            route.add(Reviewer.COUNTY);
        }
        route.add(Reviewer.OFFICE_HEAD);
        return List.copyOf(route);
    }

    private static boolean ends(Outcome outcome) {
        return outcome == Outcome.NOT_CORRECTED_IN_TIME
                || outcome == Outcome.FEE_NOT_PAID_IN_TIME
                || outcome == Outcome.OTHERWISE_CLOSED;
    }

    private static boolean grave(Outcome outcome) {
        return outcome == Outcome.STATE_SECRET || outcome == Outcome.THREE_SECURITIES_AND_ONE_STABILITY;
    }
}
