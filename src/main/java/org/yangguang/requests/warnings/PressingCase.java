package org.yangguang.requests.warnings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;

/**
 * An open case whose deadline is near or past.
 *
 * @param handler login; null where nobody was given it
 */
record PressingCase(
        long id,
        AgencyId agency,
        String registration,
        @Nullable String handler,
        LocalDate due) {}
