package org.yangguang.jobs;

import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * What is to be done in the background.
 *
 * @param kind of the {@link JobHandler} that does it
 * @param title for people, one line
 * @param scope whose work it is, by a number that means something to the caller alone; null for the whole installation's
 * @param input a record that can be written as JSON, without personal data
 */
public record JobOrder(
        String kind,
        String title,
        Actor startedBy,
        @Nullable Long scope,
        Object input) {}
