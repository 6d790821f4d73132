package org.yangguang.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How much of a job is done.
 *
 * @param done in units of the job, such as rows
 * @param total in the same units; null where nobody knows
 * @param message what is being done or how it ended, for people
 */
public record JobProgress(long done, @Nullable Long total, String message) {

    static final JobProgress NONE = new JobProgress(0, null, "");

    /** Of the whole, from 0 to 100; null where the total is not known. */
    public @Nullable Integer percent() {
        if (total == null) {
            return null;
        }
        return total <= 0 ? 100 : (int) Math.min(100, done * 100 / total);
    }
}
