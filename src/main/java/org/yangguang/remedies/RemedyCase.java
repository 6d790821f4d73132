package org.yangguang.remedies;

import org.yangguang.organisation.AgencyId;

/**
 * A case on record.
 *
 * @param agency whose act is challenged, or who is sued
 * @param version grows with each change
 */
public record RemedyCase(RemedyId id, AgencyId agency, int version, RemedyFacts facts) {

    public RemedyKind kind() {
        return id.kind();
    }

    /** Whether it is not decided yet. */
    public boolean open() {
        return !facts.ending().result().terminal();
    }
}
