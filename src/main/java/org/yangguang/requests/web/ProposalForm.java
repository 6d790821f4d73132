package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;

/**
 * How a handler proposes to decide.
 *
 * @param facts what must be on file, by its name
 */
record ProposalForm(
        @Nullable Integer version,
        @Nullable DecisionKind kind,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,

        @Nullable String referredTo,
        @Nullable String reasons,
        @Nullable Boolean sensitive,
        @Nullable Map<String, String> facts) {

    static ProposalForm empty(int version, DecisionKind kind, LocalDate on) {
        return new ProposalForm(version, kind, on, "", "", null, Map.of());
    }

    Proposal proposal(DecisionKind decided) {
        Map<RequiredFact, String> written = new EnumMap<>(RequiredFact.class);
        for (RequiredFact fact : RequiredFact.values()) {
            String text = WhoForm.text(facts == null ? null : facts.get(fact.name()));
            if (!text.isEmpty()) {
                written.put(fact, text);
            }
        }
        String agency = WhoForm.text(referredTo);
        return Proposal.of(
                decided,
                agency.isEmpty() ? null : agency,
                WhoForm.text(reasons),
                written,
                Boolean.TRUE.equals(sensitive));
    }
}
