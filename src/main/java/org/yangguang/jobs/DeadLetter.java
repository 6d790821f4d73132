package org.yangguang.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a listener has not dealt with: the listener failed, or was cut off.
 *
 * @param event what happened, by the name of the event's type
 * @param listener who was to hear of it
 * @param attempts how often it was tried
 * @param triedAgain when it was last tried again; null if never
 */
public record DeadLetter(
        UUID id,
        String event,
        String listener,
        Instant published,
        int attempts,
        @Nullable Instant triedAgain) {}
