package org.yangguang.requests.cases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a case's events and tells where it stands after them. */
final class StateFold {

    private CaseState state = CaseState.UNCONFIRMED;

    /** What the applicant owes: the state to go back to where a proposal made meanwhile is returned. */
    private CaseState waiting = CaseState.HANDLING;

    private @Nullable Proposal proposal;
    private int signatures;
    private final List<Consultation> consultations = new ArrayList<>();

    private StateFold() {}

    static CaseState of(CaseFile file) {
        StateFold fold = new StateFold();
        file.entries().forEach(entry -> fold.apply(entry.event()));
        return fold.state;
    }

    private void apply(CaseEvent event) {
        Consultations.apply(consultations, event);
        state = switch (event) {
            case CaseEvent.Arrived arrived ->
                CaseFile.needsConfirmation(arrived.channel(), arrived.signedFor())
                        ? CaseState.UNCONFIRMED
                        : CaseState.RECEIVED;
            case CaseEvent.Confirmed confirmed -> CaseState.RECEIVED;
            case CaseEvent.Assigned assigned -> state == CaseState.RECEIVED ? CaseState.HANDLING : state;
            case CaseEvent.CorrectionAsked asked -> waitFor(CaseState.CORRECTING);
            case CaseEvent.ReasonsAsked asked -> waitFor(CaseState.EXPLAINING);
            case CaseEvent.FeeNotified notified -> waitFor(CaseState.PAYING);
            case CaseEvent.CorrectionReceived received -> waitFor(CaseState.HANDLING);
            case CaseEvent.ReasonsGiven given -> waitFor(CaseState.HANDLING);
            case CaseEvent.FeePaid paid -> waitFor(CaseState.HANDLING);
            case CaseEvent.Consulted consulted -> CaseState.CONSULTING;
            case CaseEvent.OpinionReceived received -> consulted();
            case CaseEvent.ConsultationLapsed lapsed -> consulted();
            case CaseEvent.Proposed proposed -> propose(proposed.proposal());
            case CaseEvent.Signed signed -> sign();
            case CaseEvent.Returned returned -> waiting;
            case CaseEvent.Replied replied -> CaseState.REPLIED;
            case CaseEvent.Withdrawn withdrawn -> CaseState.REPLIED;
            case CaseEvent.Archived archived -> CaseState.ARCHIVED;
            case CaseEvent.Reopened reopened -> reopen();
            case CaseEvent.Divided divided -> state;
            case CaseEvent.ConsultationServed served -> state;
            case CaseEvent.ReplyDelayed delayed -> state;
            case CaseEvent.ExtensionAsked asked -> state;
            case CaseEvent.ExtensionApproved approved -> state;
            case CaseEvent.ExtensionDenied denied -> state;
            case CaseEvent.ExtensionNotified notified -> state;
            case CaseEvent.Delivered delivered -> state;
            case CaseEvent.Noted noted -> state;
        };
    }

    private CaseState waitFor(CaseState what) {
        waiting = what;
        return what;
    }

    private CaseState consulted() {
        return consultations.stream().anyMatch(Consultation::open) ? CaseState.CONSULTING : CaseState.HANDLING;
    }

    private CaseState propose(Proposal proposed) {
        proposal = proposed;
        signatures = 0;
        return CaseState.REVIEWING;
    }

    private CaseState sign() {
        signatures++;
        return proposal != null && signatures >= ReviewRoute.of(proposal).size()
                ? CaseState.APPROVED
                : CaseState.REVIEWING;
    }

    private CaseState reopen() {
        consultations.clear();
        return waitFor(CaseState.HANDLING);
    }
}
