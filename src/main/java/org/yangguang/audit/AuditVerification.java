package org.yangguang.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * That somebody walked the chain of the trail, and what came out.
 *
 * @param from number of the first entry that was looked at; 1 where all of them were
 * @param entries how many were looked at
 * @param firstBroken number of the first entry that does not hold, or that is missing; null where all of them hold
 */
public record AuditVerification(
        Instant at,
        Actor by,
        long from,
        long entries,
        @Nullable Long firstBroken) {

    /** Whether nothing was changed, left out or put in. */
    public boolean holds() {
        return firstBroken == null;
    }

    /** Whether every entry was looked at, and not only those since the verification before. */
    public boolean whole() {
        return from == 1;
    }
}
