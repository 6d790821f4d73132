package org.yangguang.requests.decisions;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;

/** Decisions that differ in law: the outcomes of table 3, the granted ones by the way, those not held by the reason. */
public enum DecisionKind {
    ALREADY_PUBLIC(Outcome.GRANTED, "已主动公开，告知获取方式、途径"),
    GIVEN(Outcome.GRANTED, "可以公开，提供该政府信息"),
    TOLD_WHEN(Outcome.GRANTED, "可以公开，告知获取方式、途径和时间"),
    PARTLY_GRANTED(Outcome.PARTLY_GRANTED),
    STATE_SECRET(Outcome.STATE_SECRET),
    BARRED_BY_OTHER_LAW(Outcome.BARRED_BY_OTHER_LAW),
    THREE_SECURITIES_AND_ONE_STABILITY(Outcome.THREE_SECURITIES_AND_ONE_STABILITY),
    THIRD_PARTY_INTERESTS(Outcome.THIRD_PARTY_INTERESTS),
    INTERNAL_AFFAIRS(Outcome.INTERNAL_AFFAIRS),
    PROCESS_INFORMATION(Outcome.PROCESS_INFORMATION),
    ENFORCEMENT_CASE_FILE(Outcome.ENFORCEMENT_CASE_FILE),
    ADMINISTRATIVE_ENQUIRY(Outcome.ADMINISTRATIVE_ENQUIRY),
    DOES_NOT_EXIST(Outcome.NOT_HELD, "经检索，信息不存在"),
    NOT_THIS_AGENCY(Outcome.NOT_HELD, "不属于本机关负责公开"),
    WOULD_HAVE_TO_BE_MADE(Outcome.WOULD_HAVE_TO_BE_MADE),
    STILL_UNCLEAR(Outcome.STILL_UNCLEAR),
    PETITION_OR_COMPLAINT(Outcome.PETITION_OR_COMPLAINT),
    REPEATED(Outcome.REPEATED),
    PUBLIC_PUBLICATION(Outcome.PUBLIC_PUBLICATION),
    UNREASONABLY_MANY(Outcome.UNREASONABLY_MANY),
    CONFIRM_OR_REISSUE(Outcome.CONFIRM_OR_REISSUE),
    NOT_CORRECTED_IN_TIME(Outcome.NOT_CORRECTED_IN_TIME),
    FEE_NOT_PAID_IN_TIME(Outcome.FEE_NOT_PAID_IN_TIME),
    OTHERWISE_CLOSED(Outcome.OTHERWISE_CLOSED);

    private final Outcome outcome;
    private final String label;

    DecisionKind(Outcome outcome) {
        this(outcome, outcome.label());
    }

    DecisionKind(Outcome outcome, String label) {
        this.outcome = outcome;
        this.label = label;
    }

    /** The row of table 3 in which it is counted. */
    public Outcome outcome() {
        return outcome;
    }

    public String label() {
        return label;
    }

    /** Why information is not held; null for all others. */
    public @Nullable NotHeldReason notHeld() {
        if (this == DOES_NOT_EXIST) {
            return NotHeldReason.DOES_NOT_EXIST;
        }
        return this == NOT_THIS_AGENCY ? NotHeldReason.NOT_THIS_AGENCY : null;
    }

    /** The kinds that are counted in that row, in order; at least one. */
    public static List<DecisionKind> of(Outcome outcome) {
        return Arrays.stream(values()).filter(kind -> kind.outcome == outcome).toList();
    }
}
