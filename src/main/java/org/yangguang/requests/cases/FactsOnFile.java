package org.yangguang.requests.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.ReasonsAsked;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.Grounds;
import org.yangguang.requests.decisions.RequiredFact;

/** Which of the facts that a decision needs are on file: told by the case itself, or written down with the proposal. */
public final class FactsOnFile {

    private FactsOnFile() {}

    /** What the case tells by itself. */
    public static Set<RequiredFact> of(CaseFile file) {
        Set<RequiredFact> facts = EnumSet.noneOf(RequiredFact.class);
        if (happened(file, CorrectionAsked.class)) {
            facts.add(RequiredFact.CORRECTION_NOTICE);
        }
        if (happened(file, ReasonsAsked.class)) {
            facts.add(RequiredFact.REASONS_ASKED);
        }
        if (happened(file, FeeNotified.class)) {
            facts.add(RequiredFact.FEE_NOTICE);
        }
        if (file.consultations().stream()
                .anyMatch(one -> one.kind() == Consulting.THIRD_PARTY && one.endedOn() != null)) {
            facts.add(RequiredFact.THIRD_PARTY_OPINION);
        }
        return facts;
    }

    /** What the proposal needs and nobody wrote down; the right agency only as far as it can be determined. */
    public static List<RequiredFact> missing(CaseFile file, Proposal proposal) {
        DecisionKind kind = proposal.kind();
        if (kind == null) {
            return List.of();
        }
        Set<RequiredFact> onFile = of(file);
        proposal.facts().forEach((fact, text) -> {
            if (!text.isBlank()) {
                onFile.add(fact);
            }
        });
        onFile.add(RequiredFact.RIGHT_AGENCY);
        return DecisionRule.of(kind).missing(onFile);
    }

    /** Why the proposal cannot be made yet; null if all is on file. */
    static @Nullable String refusal(CaseFile file, Proposal proposal) {
        List<RequiredFact> missing = missing(file, proposal);
        if (missing.isEmpty()) {
            DecisionKind kind = proposal.kind();
            return kind == null ? null : Grounds.missing(kind, proposal.facts()).orElse(null);
        }
        RequiredFact first = missing.getFirst();
        return "还缺：" + first.label() + "（" + first.why() + "）";
    }

    private static boolean happened(CaseFile file, Class<? extends CaseEvent> what) {
        return file.of(what).findAny().isPresent();
    }
}
