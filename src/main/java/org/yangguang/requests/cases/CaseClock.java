package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.Due;

/**
 * One clock of a case, as it stands; computed, never stored.
 *
 * @param about whom or what it waits for; empty where the kind says all
 * @param start day from which it counts, the day itself not counted
 * @param metOn when what it waits for happened; null while it runs
 */
public record CaseClock(
        ClockKind kind,
        String about,
        LocalDate start,
        Due due,
        @Nullable LocalDate metOn) {

    public boolean running() {
        return metOn == null;
    }

    /** Whether it ran out: what it waits for came later than its day, or has not come and the day has passed. */
    public boolean late(LocalDate today) {
        return due instanceof Due.On on && (metOn == null ? today : metOn).isAfter(on.day());
    }
}
