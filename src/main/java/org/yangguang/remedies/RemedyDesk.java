package org.yangguang.remedies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.Successions;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Keeps cases day by day. Each change leaves its trace in the same transaction, what stood there before stays to be read, and no
 * two people overwrite each other unnoticed. Who may is for the caller to ask.
 */
@Service
@Transactional
public class RemedyDesk {

    private final RemedyStore cases;
    private final Successions successions;

    RemedyDesk(RemedyStore cases, Successions successions) {
        this.cases = cases;
        this.successions = successions;
    }

    /**
     * Enters a new case.
     *
     * @throws Refusal if the facts contradict each other, the agency was not there in that year or has the case already
     */
    public RemedyCase enter(AgencyId agency, RemedyKind kind, RemedyFacts facts, Actor by) {
        successions.thereIn(facts.filedOn().getYear(), agency);
        return cases.add(agency, kind, facts, by);
    }

    /**
     * Adds to the facts of a case, or corrects them.
     *
     * @param version that the change was made upon
     * @param reason why something that stood there is replaced; null where nothing is
     * @throws Refusal if the facts contradict each other, or something is replaced without a reason
     */
    public RemedyOutcome amend(RemedyId id, int version, RemedyFacts facts, @Nullable String reason, Actor by) {
        RemedyCase before = cases.locked(id);
        if (before.version() != version) {
            return new RemedyOutcome.Conflict(before);
        }
        List<RemedyWords.Difference> differences = RemedyWords.between(id.kind(), before.facts(), facts);
        if (differences.isEmpty()) {
            return new RemedyOutcome.Saved(before);
        }
        boolean corrects = differences.stream().anyMatch(RemedyWords.Difference::overwrites);
        if (corrects && reason == null) {
            throw new Refusal("已登记的内容有改动，请填写更正原因。原来的内容和原因都会保留在案件经过中。");
        }
        return new RemedyOutcome.Saved(cases.store(before, facts, corrects ? "更正案件" : "补充案件", reason, by));
    }

    /**
     * Closes a case with a result (审结).
     *
     * @param version that the change was made upon
     * @throws Refusal if somebody was faster, it is closed already, or the facts contradict each other
     */
    public RemedyCase close(RemedyId id, int version, RemedyFacts.Ending ending, Actor by) {
        RemedyCase before = current(id, version);
        if (!before.open()) {
            throw new Refusal("这个案件已经审结。结果有误的，请点“编辑”更正并写明原因。");
        }
        if (!ending.result().terminal()) {
            throw new Refusal("请选择维持、纠正或者其他结果。");
        }
        return cases.store(before, before.facts().ending(ending), "登记结果", null, by);
    }

    /**
     * Takes a decided lawsuit to a higher stage.
     *
     * @param version that the change was made upon
     * @throws Refusal if somebody was faster, or the case cannot go there
     */
    public RemedyCase appeal(RemedyId id, int version, Appeal appeal, Actor by) {
        RemedyCase before = current(id, version);
        return cases.store(
                before, appeal.of(before.facts()), "转入" + appeal.stage().label(), null, by);
    }

    private RemedyCase current(RemedyId id, int version) {
        RemedyCase it = cases.locked(id);
        if (it.version() != version) {
            throw new Refusal("这个案件刚被别人修改过，您的操作没有办理。请重新打开，核对最新内容后再办。");
        }
        return it;
    }
}
