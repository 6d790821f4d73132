package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.requests.cases.Cases.and;
import static org.yangguang.requests.cases.Cases.day;
import static org.yangguang.requests.cases.Cases.handled;
import static org.yangguang.requests.cases.Cases.proposal;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.cases.CaseEvent.Consulted;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.ExtensionApproved;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.ExtensionDenied;
import org.yangguang.requests.cases.CaseEvent.ExtensionNotified;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.FeePaid;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseEvent.Returned;
import org.yangguang.requests.cases.CaseEvent.Signed;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;

class CaseRulesTests {

    private static Optional<String> refusal(CaseFile file, CaseAction action, String on) {
        return CaseRules.refusal(file, action, day(on), Cases.NATIONAL);
    }

    @Test
    void correctionIsAskedForOnceWithinSevenWorkingDays() {
        assertThat(refusal(handled(), CaseAction.ASK_CORRECTION, "2021-03-10")).isEmpty();
        assertThat(refusal(handled(), CaseAction.ASK_CORRECTION, "2021-03-11")).contains("收到申请已超过7个工作日（《条例》第三十条）");
        CaseFile corrected = handled(
                new CorrectionAsked(day("2021-03-03"), "名称", day("2021-03-20")),
                new CorrectionReceived(day("2021-03-05"), "协议"));
        assertThat(refusal(corrected, CaseAction.ASK_CORRECTION, "2021-03-05"))
                .hasValueSatisfying(why -> assertThat(why).contains("已经告知补正一次"));
    }

    @Test
    void nothingIsDecidedWhileTheApplicantStillHasTime() {
        CaseFile asked = handled(new CorrectionAsked(day("2021-03-03"), "名称", day("2021-03-20")));
        assertThat(refusal(asked, CaseAction.PROPOSE, "2021-03-20")).isPresent();
        assertThat(refusal(asked, CaseAction.PROPOSE, "2021-03-21")).isEmpty();
        assertThat(ProposalRules.refusal(asked, proposal(Outcome.NOT_CORRECTED_IN_TIME)))
                .isEmpty();
        assertThat(ProposalRules.refusal(asked, proposal(Outcome.GRANTED))).isPresent();
        CaseFile fee = handled(new FeeNotified(day("2021-03-03"), FeeMode.ITEMS, 11, 10000, null));
        assertThat(refusal(fee, CaseAction.PROPOSE, "2021-03-31")).isPresent();
        assertThat(refusal(fee, CaseAction.PROPOSE, "2021-04-01")).isEmpty();
        assertThat(refusal(fee, CaseAction.PAY, "2021-03-31")).isEmpty();
        assertThat(refusal(fee, CaseAction.PAY, "2021-04-01")).isPresent();
    }

    @Test
    void aFeeIsAskedForOnceAndInTime() {
        CaseFile paid = handled(
                new FeeNotified(day("2021-03-03"), FeeMode.ITEMS, 11, 10000, null), new FeePaid(day("2021-03-05")));
        assertThat(refusal(paid, CaseAction.NOTIFY_FEE, "2021-03-08")).isPresent();
        assertThat(refusal(handled(), CaseAction.NOTIFY_FEE, "2021-03-29")).isEmpty();
        assertThat(refusal(handled(), CaseAction.NOTIFY_FEE, "2021-03-30")).isPresent();
    }

    @Test
    void extendsOnceInTimeAndOnlyWithTheHeadsConsent() {
        assertThat(refusal(handled(), CaseAction.ASK_EXTENSION, "2021-03-29")).isEmpty();
        assertThat(refusal(handled(), CaseAction.ASK_EXTENSION, "2021-03-30")).isPresent();
        CaseFile asked = handled(new ExtensionAsked(day("2021-03-22"), 20, "量大"));
        assertThat(refusal(asked, CaseAction.ASK_EXTENSION, "2021-03-23")).isPresent();
        assertThat(refusal(asked, CaseAction.NOTIFY_EXTENSION, "2021-03-23")).isPresent();
        assertThat(refusal(asked, CaseAction.DECIDE_EXTENSION, "2021-03-23")).isEmpty();
        CaseFile denied = and(asked, new ExtensionDenied(day("2021-03-23"), "不必"));
        assertThat(refusal(denied, CaseAction.ASK_EXTENSION, "2021-03-24")).isEmpty();
        CaseFile approved = and(asked, new ExtensionApproved(day("2021-03-23"), "同意"));
        assertThat(refusal(approved, CaseAction.DECIDE_EXTENSION, "2021-03-23")).isPresent();
        assertThat(refusal(approved, CaseAction.NOTIFY_EXTENSION, "2021-03-23")).isEmpty();
        CaseFile told = and(approved, new ExtensionNotified(day("2021-03-23")));
        assertThat(refusal(told, CaseAction.ASK_EXTENSION, "2021-04-01")).isPresent();
    }

    @Test
    void silenceIsRecordedOnlyAfterFifteenWorkingDays() {
        CaseFile sent = handled(new Consulted(day("2021-09-15"), Consulting.THIRD_PARTY, "甲公司", "?"));
        assertThat(refusal(sent, CaseAction.LAPSE_CONSULTATION, "2021-10-12")).isPresent();
        assertThat(refusal(sent, CaseAction.LAPSE_CONSULTATION, "2021-10-13")).isEmpty();
    }

    @Test
    void whatIsReturnedGoesBackToWhereItCameFrom() {
        CaseFile proposed = handled(new Proposed(day("2021-03-10"), proposal(Outcome.REPEATED)));
        assertThat(proposed.state()).isEqualTo(CaseState.REVIEWING);
        CaseFile once = and(proposed, new Signed(day("2021-03-11"), Reviewer.LEGAL, "同意"));
        assertThat(once.state()).isEqualTo(CaseState.REVIEWING);
        assertThat(and(once, new Signed(day("2021-03-11"), Reviewer.OFFICE_HEAD, "同意"))
                        .state())
                .isEqualTo(CaseState.APPROVED);
        assertThat(and(once, new Returned(day("2021-03-11"), Reviewer.OFFICE_HEAD, "补充理由"))
                        .state())
                .isEqualTo(CaseState.HANDLING);
    }

    @Test
    void onlyADeliveredReplyIsArchived() {
        CaseFile replied = handled(
                new Proposed(day("2021-03-10"), proposal(Outcome.GRANTED)),
                new Signed(day("2021-03-11"), Reviewer.OFFICE_HEAD, "同意"),
                new Replied(day("2021-03-12"), "1号", Delivery.POST));
        assertThat(refusal(replied, CaseAction.ARCHIVE, "2021-03-12")).isPresent();
        CaseFile delivered = and(replied, new CaseEvent.Delivered(day("2021-03-15"), "签收"));
        assertThat(refusal(delivered, CaseAction.ARCHIVE, "2021-03-15")).isEmpty();
    }

    @Test
    void outcomesNeedWhatTheLawPutsBeforeThem() {
        assertThat(ProposalRules.refusal(handled(), proposal(Outcome.THIRD_PARTY_INTERESTS)))
                .isPresent();
        assertThat(ProposalRules.refusal(handled(), proposal(Outcome.STILL_UNCLEAR)))
                .isPresent();
        assertThat(ProposalRules.refusal(handled(), proposal(Outcome.UNREASONABLY_MANY)))
                .isPresent();
        Proposal bare = Proposal.of(DecisionKind.DOES_NOT_EXIST, null, "经检索", Map.of(), false);
        assertThat(ProposalRules.refusal(handled(), bare))
                .hasValueSatisfying(why -> assertThat(why).contains("检索记录"));
        assertThat(ProposalRules.refusal(handled(), proposal(Outcome.NOT_HELD))).isEmpty();
        assertThat(ProposalRules.refusal(handled(), proposal(Outcome.GRANTED))).isEmpty();
    }
}
