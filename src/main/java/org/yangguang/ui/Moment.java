package org.yangguang.ui;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline: who did what, when, and why.
 *
 * @param tone of the dot: blue for what is now, amber for a deadline, plain for what is past
 * @param icon a symbol of {@code icons.svg}
 * @param what happened, with who did it where that is known
 * @param at local time
 * @param why the reason, the article, what it means for the deadline; or null
 * @param path of what can be opened, or null
 */
public record Moment(
        Tone tone,
        String icon,
        String what,
        LocalDateTime at,
        @Nullable String why,
        @Nullable String path) {}
