package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when a request must be answered, as far as that can be said. */
public sealed interface Due {

    /** The last day on which the reply is in time. */
    record On(LocalDate day) implements Due {}

    /** The clock stands still: a correction or a fee was asked for and has not come. Nothing is late meanwhile. */
    record StandsStill() implements Due {}

    /** The working calendar of that year is not confirmed, so nothing can be said. */
    record Unconfirmed(int year) implements Due {}

    /** As the register keeps it: {@link LocalDate#MAX} while the clock stands still, null where nothing can be said. */
    default @Nullable LocalDate kept() {
        return switch (this) {
            case On on -> on.day();
            case StandsStill ignored -> LocalDate.MAX;
            case Unconfirmed ignored -> null;
        };
    }
}
