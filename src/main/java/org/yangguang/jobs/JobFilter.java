package org.yangguang.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Which jobs to list; null asks for nothing.
 *
 * @param words in the title, or in the name or the login of who started them
 */
public record JobFilter(
        @Nullable String kind,
        @Nullable JobState state,
        @Nullable Long scope,
        @Nullable String words) {

    public static final JobFilter ALL = new JobFilter(null, null, null, null);
}
