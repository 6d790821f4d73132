package org.yangguang.jobs;

import org.jspecify.annotations.Nullable;

/** How the work of a job ended. */
public sealed interface JobResult {

    /** For people, one line. */
    String message();

    /** A record that can be written as JSON; null where there is nothing to give back. */
    @Nullable Object value();

    /** It was done. */
    record Done(String message, @Nullable Object value) implements JobResult {}

    /** It noticed that it was called off, and left nothing behind. */
    record Cancelled(String message, @Nullable Object value) implements JobResult {}
}
