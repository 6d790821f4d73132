package org.yangguang.reminders;

import java.time.Instant;

/**
 * Something that somebody of the office is reminded of.
 *
 * @param line what it is, in one line without anything that names a citizen: it leaves the system
 * @param path of the desk's page where it is done
 * @param attempts made so far to send it
 * @param at when it was sent or given up; while it waits, when it is tried next
 */
public record Reminder(
        long id, long account, String line, String path, ReminderState state, int attempts, Instant at) {}
