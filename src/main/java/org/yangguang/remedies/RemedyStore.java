package org.yangguang.remedies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Writes a case once its facts are found to be sound, with the trace of it and what others must hear of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RemedyStore {

    private final RemedyRows rows;
    private final RemedyTraces traces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemedyStore(RemedyRows rows, RemedyTraces traces, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.traces = traces;
        this.events = events;
        this.clock = clock;
    }

    RemedyCase add(AgencyId agency, RemedyKind kind, RemedyFacts facts, Actor by) {
        RemedyId earlier = checked(agency, kind, facts, null);
        RemedyCase entered = rows.get(rows.add(agency, kind, facts, earlier));
        traces.changed(entered, "登记" + kind.label(), RemedyWords.entered(kind, facts), null, by);
        tell(facts.ending(RemedyFacts.Ending.NONE), entered);
        return entered;
    }

    RemedyCase store(RemedyCase before, RemedyFacts facts, String act, @Nullable String reason, Actor by) {
        RemedyId id = before.id();
        rows.store(id, facts, checked(before.agency(), id.kind(), facts, id));
        RemedyCase after = rows.get(id);
        traces.changed(after, act, RemedyWords.between(id.kind(), before.facts(), facts), reason, by);
        tell(before.facts(), after);
        return after;
    }

    /** The case, which nobody else changes until the end of the transaction. */
    RemedyCase locked(RemedyId id) {
        rows.lock(id);
        return rows.get(id);
    }

    /** The reconsideration that the facts name, once they are found to be sound. */
    private @Nullable RemedyId checked(AgencyId agency, RemedyKind kind, RemedyFacts facts, @Nullable RemedyId own) {
        RemedyRules.require(kind, facts, LocalDate.now(clock));
        rows.find(agency, kind, facts.caseNumber())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Refusal("本单位已经登记了案号为“%s”的%s，请核对案号。".formatted(facts.caseNumber(), kind.label()));
                });
        String earlier = facts.suit() == null ? null : facts.suit().reconsideration();
        if (earlier == null) {
            return null;
        }
        return rows.find(agency, RemedyKind.RECONSIDERATION, earlier)
                .orElseThrow(() -> new Refusal("本单位没有案号为“%s”的行政复议。请先登记行政复议，或者核对复议案号。".formatted(earlier)))
                .id();
    }

    private void tell(RemedyFacts before, RemedyCase after) {
        RemedyFacts facts = after.facts();
        String registration = facts.registration();
        LocalDate closed = facts.ending().closedOn();
        if (registration != null
                && closed != null
                && corrected(facts)
                && !(corrected(before) && Objects.equals(before.registration(), registration))) {
            events.publishEvent(new ActCorrected(after.agency(), registration, facts.caseNumber(), closed));
        }
    }

    /** Whether an act of this agency's own was corrected. */
    private static boolean corrected(RemedyFacts facts) {
        return facts.counted() && facts.ending().result() == RemedyResult.CORRECTED;
    }
}
