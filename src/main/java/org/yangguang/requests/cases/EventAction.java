package org.yangguang.requests.cases;

/** Which action an event comes of. */
final class EventAction {

    private EventAction() {}

    /** @throws IllegalArgumentException for an arrival, which begins a case */
    static CaseAction of(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived ignored -> throw new IllegalArgumentException("a case arrives once");
            case CaseEvent.Confirmed ignored -> CaseAction.CONFIRM;
            case CaseEvent.Assigned ignored -> CaseAction.ASSIGN;
            case CaseEvent.Divided ignored -> CaseAction.SPLIT;
            case CaseEvent.CorrectionAsked ignored -> CaseAction.ASK_CORRECTION;
            case CaseEvent.CorrectionReceived ignored -> CaseAction.RECEIVE_CORRECTION;
            case CaseEvent.Consulted ignored -> CaseAction.CONSULT;
            case CaseEvent.ConsultationServed ignored -> CaseAction.SERVE_CONSULTATION;
            case CaseEvent.OpinionReceived ignored -> CaseAction.RECEIVE_OPINION;
            case CaseEvent.ConsultationLapsed ignored -> CaseAction.LAPSE_CONSULTATION;
            case CaseEvent.ReasonsAsked ignored -> CaseAction.ASK_REASONS;
            case CaseEvent.ReasonsGiven ignored -> CaseAction.RECEIVE_REASONS;
            case CaseEvent.ReplyDelayed ignored -> CaseAction.DELAY_REPLY;
            case CaseEvent.FeeNotified ignored -> CaseAction.NOTIFY_FEE;
            case CaseEvent.FeePaid ignored -> CaseAction.PAY;
            case CaseEvent.ExtensionAsked ignored -> CaseAction.ASK_EXTENSION;
            case CaseEvent.ExtensionApproved ignored -> CaseAction.DECIDE_EXTENSION;
            case CaseEvent.ExtensionDenied ignored -> CaseAction.DECIDE_EXTENSION;
            case CaseEvent.ExtensionNotified ignored -> CaseAction.NOTIFY_EXTENSION;
            case CaseEvent.Proposed ignored -> CaseAction.PROPOSE;
            case CaseEvent.Signed ignored -> CaseAction.REVIEW;
            case CaseEvent.Returned ignored -> CaseAction.REVIEW;
            case CaseEvent.Replied ignored -> CaseAction.REPLY;
            case CaseEvent.Delivered ignored -> CaseAction.RECORD_DELIVERY;
            case CaseEvent.Withdrawn ignored -> CaseAction.WITHDRAW;
            case CaseEvent.Archived ignored -> CaseAction.ARCHIVE;
            case CaseEvent.Reopened ignored -> CaseAction.REOPEN;
            case CaseEvent.Noted ignored -> CaseAction.NOTE;
        };
    }
}
