package org.yangguang.requests.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.ReasonsAsked;

/** Which outcomes what happened to a case allows (Regulation arts. 30, 32, 35, 36). */
public final class ProposalRules {

    private ProposalRules() {}

    /** Why the case cannot be decided so; empty if it can. */
    public static Optional<String> refusal(CaseFile file, Proposal proposal) {
        return Optional.ofNullable(why(file, proposal));
    }

    private static @Nullable String why(CaseFile file, Proposal proposal) {
        Outcome outcome = proposal.outcome();
        Outcome only = only(file.state());
        if (only != null) {
            return outcome == only
                    ? FactsOnFile.refusal(file, proposal)
                    : file.state().label() + "的申请逾期后只能作“" + only.label() + "”处理。";
        }
        return switch (outcome) {
            case NOT_CORRECTED_IN_TIME -> "没有逾期未补正的情形（《条例》第三十条）。";
            case FEE_NOT_PAID_IN_TIME -> "没有逾期未缴费的情形（《政府信息公开信息处理费管理办法》）。";
            case STILL_UNCLEAR ->
                happened(file, CorrectionAsked.class)
                        ? FactsOnFile.refusal(file, proposal)
                        : "申请内容不明确的，应当先一次性告知补正（《条例》第三十条）。";
            case UNREASONABLY_MANY ->
                happened(file, ReasonsAsked.class) ? FactsOnFile.refusal(file, proposal) : "应当先要求申请人说明理由（《条例》第三十五条）。";
            case THIRD_PARTY_INTERESTS ->
                consulted(file) ? FactsOnFile.refusal(file, proposal) : "以损害第三方合法权益为由不予公开的，应当先书面征求第三方的意见（《条例》第三十二条）。";
            default -> FactsOnFile.refusal(file, proposal);
        };
    }

    /** The only outcome left where the applicant did not do in time what was asked; null where nothing is waited for. */
    public static @Nullable Outcome only(CaseState state) {
        return switch (state) {
            case CORRECTING -> Outcome.NOT_CORRECTED_IN_TIME;
            case EXPLAINING -> Outcome.UNREASONABLY_MANY;
            case PAYING -> Outcome.FEE_NOT_PAID_IN_TIME;
            default -> null;
        };
    }

    private static boolean happened(CaseFile file, Class<? extends CaseEvent> what) {
        return file.of(what).findAny().isPresent();
    }

    private static boolean consulted(CaseFile file) {
        return file.consultations().stream()
                .anyMatch(one -> one.kind() == Consulting.THIRD_PARTY && one.endedOn() != null);
    }
}
