package org.yangguang.remedies;

/** What became of a change of a case. */
public sealed interface RemedyOutcome {

    record Saved(RemedyCase is) implements RemedyOutcome {}

    /**
     * Somebody was faster; nothing was stored.
     *
     * @param theirs the case as it stands
     */
    record Conflict(RemedyCase theirs) implements RemedyOutcome {}
}
