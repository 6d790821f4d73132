package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.shared.Money;

/** What an event tells beyond its name and day; begins with what sets it apart from the day. */
final class CaseDetails {

    private CaseDetails() {}

    static String of(CaseEvent event) {
        String said = said(event);
        return said == null || said.isBlank() ? "" : "；" + said;
    }

    private static @Nullable String said(CaseEvent event) {
        return switch (event) {
            case CaseEvent.Arrived arrived -> arrived.signedFor() ? "经签收" : null;
            case CaseEvent.Confirmed confirmed -> confirmed.how();
            case CaseEvent.Assigned assigned -> assigned.unit();
            case CaseEvent.CorrectionAsked asked -> asked.points() + "；补正期限到 " + DueWords.day(asked.until());
            case CaseEvent.CorrectionReceived received -> received.content();
            case CaseEvent.Consulted sent -> sent.question();
            case CaseEvent.ConsultationServed served -> "第 " + served.consultation() + " 份";
            case CaseEvent.OpinionReceived came -> "第 " + came.consultation() + " 份；" + came.text();
            case CaseEvent.ConsultationLapsed lapsed -> "第 " + lapsed.consultation() + " 份";
            case CaseEvent.ReasonsAsked asked -> asked.why() + "；期限到 " + DueWords.day(asked.until());
            case CaseEvent.ReasonsGiven given -> given.text();
            case CaseEvent.ReplyDelayed delayed -> "到 " + DueWords.day(delayed.until()) + "；" + delayed.why();
            case CaseEvent.FeeNotified fee ->
                "%s，%d %s，%s 元"
                        .formatted(
                                fee.mode().label(), fee.quantity(), fee.mode().unit(), new Money(fee.fen()).yuan());
            case CaseEvent.FeePaid ignored -> null;
            case CaseEvent.ExtensionAsked asked -> asked.why();
            case CaseEvent.ExtensionApproved approved -> approved.opinion();
            case CaseEvent.ExtensionDenied denied -> denied.why();
            case CaseEvent.ExtensionNotified ignored -> null;
            case CaseEvent.Proposed proposed -> proposal(proposed.proposal());
            case CaseEvent.Signed signed -> signed.opinion();
            case CaseEvent.Returned returned -> returned.why();
            case CaseEvent.Replied replied ->
                replied.by().label() + (replied.number() == null ? "" : "；" + replied.number());
            case CaseEvent.Delivered delivered -> delivered.proof();
            case CaseEvent.Withdrawn withdrawn -> withdrawn.how();
            case CaseEvent.Archived ignored -> null;
            case CaseEvent.Reopened reopened -> reopened.why();
            case CaseEvent.Noted noted -> noted.text();
        };
    }

    private static String proposal(Proposal proposal) {
        StringBuilder said = new StringBuilder(proposal.reasons());
        if (proposal.notHeld() != null) {
            said.append("；").append(proposal.notHeld().label());
        }
        if (proposal.referredTo() != null) {
            said.append("；告知").append(proposal.referredTo());
        }
        return said.append(proposal.sensitive() ? "；请县政务公开办公室会商" : "").toString();
    }
}
