package org.yangguang.remedies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.RequestRegister;

/** Cases as the desk reads them: those entered there and those that came with a ledger. */
@Service
@Transactional(readOnly = true)
public class RemedyCases {

    private final RemedyRows rows;
    private final RemedyTraces traces;
    private final RequestRegister requests;

    RemedyCases(RemedyRows rows, RemedyTraces traces, RequestRegister requests) {
        this.rows = rows;
        this.traces = traces;
        this.requests = requests;
    }

    /** The cases of these agencies, the latest filed first. */
    public List<RemedyCase> of(Collection<AgencyId> agencies) {
        return rows.of(agencies);
    }

    /** @throws org.yangguang.shared.NotFound if there is no such case */
    public RemedyCase get(RemedyId id) {
        return rows.get(id);
    }

    /** What was done to a case at the desk, the latest first. */
    public List<RemedyChange> history(RemedyId id) {
        return traces.of(id);
    }

    /** The case that a lawsuit followed upon, or the lawsuits that followed upon a reconsideration. */
    public List<RemedyCase> linked(RemedyCase it) {
        RemedyFacts.Suit suit = it.facts().suit();
        if (suit != null) {
            return suit.reconsideration() == null
                    ? List.of()
                    : rows.find(it.agency(), RemedyKind.RECONSIDERATION, suit.reconsideration()).stream()
                            .toList();
        }
        return rows.of(List.of(it.agency())).stream()
                .filter(other -> other.facts().suit() != null
                        && Objects.equals(
                                other.facts().suit().reconsideration(),
                                it.facts().caseNumber()))
                .toList();
    }

    /** What should be looked at in a case although it may be so; sentences for people. */
    public List<String> doubts(RemedyCase it) {
        RemedyFacts facts = it.facts();
        List<String> doubts = new ArrayList<>();
        String registration = facts.registration();
        if (registration != null
                && facts.counted()
                && requests.onRecord(it.agency(), List.of(registration)).isEmpty()) {
            doubts.add("本单位没有登记号为“" + registration + "”的申请，请核对。");
        }
        RemedyFacts.Suit suit = facts.suit();
        if (suit != null && suit.route() == Lawsuit.Route.AFTER_RECONSIDERATION && suit.reconsideration() == null) {
            doubts.add("起诉方式为复议后起诉，但没有填写复议案号，请补充。");
        }
        return doubts;
    }
}
