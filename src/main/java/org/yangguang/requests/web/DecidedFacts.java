package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.ui.Fact;

/** What somebody decides on, shown where they decide. */
final class DecidedFacts {

    private DecidedFacts() {}

    static List<Fact> of(CaseAction action, CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        if (action == CaseAction.REVIEW) {
            file.last(Proposed.class).ifPresent(proposed -> proposal(facts, proposed.proposal(), file));
        }
        if (action == CaseAction.SPLIT) {
            facts.add(Fact.wide("所需信息", file.content()));
        }
        if (action == CaseAction.DECIDE_EXTENSION) {
            file.last(ExtensionAsked.class).ifPresent(asked -> {
                facts.add(Fact.of("申请延长", asked.days() + " 个工作日"));
                facts.add(Fact.wide("理由", asked.why()));
            });
        }
        return facts;
    }

    private static void proposal(List<Fact> facts, Proposal proposal, CaseFile file) {
        facts.add(Fact.wide("所需信息", file.content()));
        facts.add(Fact.wide("拟作决定", proposal.outcome().label()));
        if (proposal.notHeld() != null) {
            facts.add(Fact.of("情形", proposal.notHeld().label()));
        }
        if (proposal.referredTo() != null) {
            facts.add(Fact.of("告知机关", proposal.referredTo()));
        }
        facts.add(Fact.wide("理由", proposal.reasons()));
        proposal.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> facts.add(Fact.wide("在案", fact.getKey().label() + "：" + fact.getValue())));
        file.nextReviewer().ifPresent(next -> facts.add(Fact.of("现在", next.label())));
    }
}
