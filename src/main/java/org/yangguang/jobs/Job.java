package org.yangguang.jobs;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job as it stands.
 *
 * @param order what was ordered; its input as JSON
 * @param reference number under which the log tells of the last failure; null where nothing failed
 * @param attempts runs that were begun, since it was started or tried again by hand
 * @param cancelRequested whether somebody called it off; it ends as soon as its work notices
 * @param version grows with every change
 */
public record Job(
        JobId id,
        Order order,
        JobState state,
        JobProgress progress,
        @Nullable String result,
        @Nullable String reference,
        int attempts,
        boolean cancelRequested,
        Times times,
        int version) {

    /** What was ordered, as it is kept. */
    public record Order(
            String kind,
            String title,
            Actor startedBy,
            @Nullable Long scope,
            String input) {}

    /**
     * When things happened.
     *
     * @param started of the latest run
     */
    public record Times(
            Instant created,
            @Nullable Instant started,
            @Nullable Instant finished) {}

    /** What its work gave back; empty where it gave nothing back, or has not yet. */
    public <T> Optional<T> result(Class<T> type) {
        return Optional.ofNullable(result).map(json -> JsonMapper.shared().readValue(json, type));
    }

    /** What was ordered. */
    public <T> T input(Class<T> type) {
        return JsonMapper.shared().readValue(order.input(), type);
    }
}
