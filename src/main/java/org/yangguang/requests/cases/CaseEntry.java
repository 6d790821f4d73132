package org.yangguang.requests.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * An event as the case keeps it.
 *
 * @param by who entered it
 * @param at when it was entered
 * @param letter number of the letter on the way that went out of it (发文字号); null where none did or it had none
 */
public record CaseEntry(
        CaseEvent event, Actor by, Instant at, @Nullable String letter) {

    /** An event of which no numbered letter went out. */
    public CaseEntry(CaseEvent event, Actor by, Instant at) {
        this(event, by, at, null);
    }
}
