package org.yangguang.requests.cases;

import static org.yangguang.requests.cases.CaseState.APPROVED;
import static org.yangguang.requests.cases.CaseState.ARCHIVED;
import static org.yangguang.requests.cases.CaseState.CONSULTING;
import static org.yangguang.requests.cases.CaseState.CORRECTING;
import static org.yangguang.requests.cases.CaseState.EXPLAINING;
import static org.yangguang.requests.cases.CaseState.HANDLING;
import static org.yangguang.requests.cases.CaseState.PAYING;
import static org.yangguang.requests.cases.CaseState.RECEIVED;
import static org.yangguang.requests.cases.CaseState.REPLIED;
import static org.yangguang.requests.cases.CaseState.REVIEWING;
import static org.yangguang.requests.cases.CaseState.UNCONFIRMED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The whole table of what may be done in which state, and where that leads. Nothing outside it happens to a case. */
final class Transitions {

    private static final Map<CaseState, Map<CaseAction, Set<CaseState>>> TABLE = new EnumMap<>(CaseState.class);

    static {
        row(UNCONFIRMED, CaseAction.CONFIRM, RECEIVED);
        row(UNCONFIRMED, CaseAction.WITHDRAW, REPLIED);
        row(RECEIVED, CaseAction.ASSIGN, HANDLING);
        row(RECEIVED, CaseAction.WITHDRAW, REPLIED);

        row(HANDLING, CaseAction.ASK_CORRECTION, CORRECTING);
        row(HANDLING, CaseAction.CONSULT, CONSULTING);
        row(HANDLING, CaseAction.ASK_REASONS, EXPLAINING);
        row(HANDLING, CaseAction.DELAY_REPLY, HANDLING);
        row(HANDLING, CaseAction.NOTIFY_FEE, PAYING);
        row(HANDLING, CaseAction.PROPOSE, REVIEWING);

        row(CORRECTING, CaseAction.RECEIVE_CORRECTION, HANDLING);
        row(CORRECTING, CaseAction.PROPOSE, REVIEWING);
        row(EXPLAINING, CaseAction.RECEIVE_REASONS, HANDLING);
        row(EXPLAINING, CaseAction.PROPOSE, REVIEWING);
        row(PAYING, CaseAction.PAY, HANDLING);
        row(PAYING, CaseAction.PROPOSE, REVIEWING);

        row(CONSULTING, CaseAction.CONSULT, CONSULTING);
        row(CONSULTING, CaseAction.SERVE_CONSULTATION, CONSULTING);
        row(CONSULTING, CaseAction.RECEIVE_OPINION, CONSULTING, HANDLING);
        row(CONSULTING, CaseAction.LAPSE_CONSULTATION, CONSULTING, HANDLING);

        row(REVIEWING, CaseAction.REVIEW, REVIEWING, APPROVED, HANDLING, CORRECTING, EXPLAINING, PAYING);
        row(APPROVED, CaseAction.REPLY, REPLIED);
        row(REPLIED, CaseAction.RECORD_DELIVERY, REPLIED);
        row(REPLIED, CaseAction.ARCHIVE, ARCHIVED);
        row(REPLIED, CaseAction.REOPEN, HANDLING);
        row(ARCHIVED, CaseAction.REOPEN, HANDLING);

        for (CaseState undecided : EnumSet.range(UNCONFIRMED, HANDLING)) {
            row(undecided, CaseAction.SPLIT, undecided);
        }
        for (CaseState running : EnumSet.of(HANDLING, CONSULTING, REVIEWING, APPROVED)) {
            row(running, CaseAction.ASK_EXTENSION, running);
            row(running, CaseAction.DECIDE_EXTENSION, running);
            row(running, CaseAction.NOTIFY_EXTENSION, running);
        }
        for (CaseState open : EnumSet.range(HANDLING, APPROVED)) {
            row(open, CaseAction.ASSIGN, open);
            row(open, CaseAction.WITHDRAW, REPLIED);
        }
        for (CaseState unarchived : EnumSet.range(UNCONFIRMED, REPLIED)) {
            row(unarchived, CaseAction.NOTE, unarchived);
        }
    }

    private Transitions() {}

    private static void row(CaseState from, CaseAction action, CaseState... to) {
        TABLE.computeIfAbsent(from, state -> new EnumMap<>(CaseAction.class))
                .put(action, EnumSet.copyOf(Arrays.asList(to)));
    }

    /** Where the action may lead from there; nowhere if it is not possible. */
    static Set<CaseState> of(CaseState from, CaseAction action) {
        return TABLE.getOrDefault(from, Map.of()).getOrDefault(action, Set.of());
    }
}
