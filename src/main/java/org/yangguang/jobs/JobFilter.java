package org.yangguang.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs to list; null asks for nothing.
 *
 * @param login of the account that started them
 */
public record JobFilter(
        @Nullable String kind,
        @Nullable JobState state,
        @Nullable Long scope,
        @Nullable String login) {

    public static final JobFilter ALL = new JobFilter(null, null, null, null);
}
