package org.yangguang.requests.amendments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/**
 * What happened to an amendment, who took it down and when.
 *
 * @param agency that had the case then
 * @param letter number of the letter that went out of it; null for none
 */
public record AmendmentEntry(
        AmendmentEvent event,
        AgencyId agency,
        Actor by,
        Instant at,
        @Nullable String letter) {}
