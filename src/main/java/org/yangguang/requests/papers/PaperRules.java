package org.yangguang.requests.papers;

import java.util.EnumSet;
import java.util.Set;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.shared.Refusal;

/** When files of a case may change: never once it is archived, and what reviewers look at not while they do. */
public final class PaperRules {

    private static final Set<CaseState> SETTLED =
            EnumSet.of(CaseState.REVIEWING, CaseState.APPROVED, CaseState.REPLIED, CaseState.ARCHIVED);

    private PaperRules() {}

    /** Whether files that the applicant does not get may come and go. */
    public static boolean open(CaseState state) {
        return state != CaseState.ARCHIVED;
    }

    /** Whether what the applicant gets may still change. */
    public static boolean releasing(CaseState state) {
        return !SETTLED.contains(state);
    }

    static void requireOpen(CaseState state) {
        if (!open(state)) {
            throw new Refusal("这件申请已经归档，材料不能再改动。");
        }
    }

    static void requireReleasing(CaseState state) {
        requireOpen(state);
        if (!releasing(state)) {
            throw new Refusal("这件申请现在是“" + state.label() + "”，提供给申请人的文件不能改动。要改动的，请由审核人退回后再办。");
        }
    }
}
