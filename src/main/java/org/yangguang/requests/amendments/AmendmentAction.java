package org.yangguang.requests.amendments;

import static org.yangguang.identity.Duty.CLERK;
import static org.yangguang.identity.Duty.DISCLOSURE_OFFICE_HEAD;
import static org.yangguang.identity.Duty.HANDLER;
import static org.yangguang.requests.amendments.AmendmentState.HANDLING;
import static org.yangguang.requests.amendments.AmendmentState.REVIEWING;
import static org.yangguang.requests.amendments.AmendmentState.WAITING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yangguang.identity.Duty;

/** What people do to an amendment: by which duties, and in which states. All of it rests on art. 41 of the Regulation. */
public enum AmendmentAction {
    APPROVE("审批", Set.of(REVIEWING), DISCLOSURE_OFFICE_HEAD),
    CORRECT("拟予更正", Set.of(HANDLING, WAITING), HANDLER),
    REJECT("拟不予更正", Set.of(HANDLING, WAITING), HANDLER),
    FORWARD("拟转送有权更正的单位", Set.of(HANDLING, WAITING), HANDLER),
    DIRECT("拟告知向其他机关提出", Set.of(HANDLING, WAITING), HANDLER),
    ASK_EVIDENCE("要求补充证据", Set.of(HANDLING), HANDLER),
    RECEIVE_EVIDENCE("登记补充的证据", EnumSet.of(HANDLING, WAITING, REVIEWING), CLERK, HANDLER),
    WITHDRAW("记录申请人撤回", EnumSet.of(HANDLING, WAITING, REVIEWING), CLERK, HANDLER);

    private final String label;
    private final Set<AmendmentState> states;
    private final List<Duty> duties;

    AmendmentAction(String label, Set<AmendmentState> states, Duty... duties) {
        this.label = label;
        this.states = states;
        this.duties = List.of(duties);
    }

    /** The action by which such an event comes about; an arrival comes about by none. */
    static AmendmentAction of(AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.Arrived ignored -> throw new IllegalArgumentException("an amendment arrives once");
            case AmendmentEvent.EvidenceAsked ignored -> ASK_EVIDENCE;
            case AmendmentEvent.EvidenceSent ignored -> RECEIVE_EVIDENCE;
            case AmendmentEvent.Correction ignored -> CORRECT;
            case AmendmentEvent.Rejection ignored -> REJECT;
            case AmendmentEvent.Forwarding ignored -> FORWARD;
            case AmendmentEvent.Direction ignored -> DIRECT;
            case AmendmentEvent.Returned ignored -> APPROVE;
            case AmendmentEvent.Approved ignored -> APPROVE;
            case AmendmentEvent.Withdrawn ignored -> WITHDRAW;
        };
    }

    public String label() {
        return label;
    }

    /** Whether it may be taken in that state. */
    public boolean in(AmendmentState state) {
        return states.contains(state);
    }

    /** Whether it proposes an end, which somebody else approves. */
    public boolean proposes() {
        return this == CORRECT || this == REJECT || this == FORWARD || this == DIRECT;
    }

    /** Duties, held for the agency that has the case, any of which may do it. */
    public Duty[] duties() {
        return duties.toArray(Duty[]::new);
    }

    /** Part of the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that may be taken in that state. */
    public static List<AmendmentAction> all(AmendmentState state) {
        return Arrays.stream(values()).filter(action -> action.in(state)).toList();
    }
}
