package org.yangguang.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/** Makes jobs of the rows in which they are kept. */
final class JobRows {

    static final String SELECT = "select * from jobs.job";

    private JobRows() {}

    static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                new Job.Order(
                        row.getString("kind"),
                        row.getString("title"),
                        new Actor(row.getString("started_by"), row.getString("started_by_name")),
                        row.getObject("scope", Long.class),
                        row.getString("input")),
                JobState.valueOf(row.getString("state")),
                new JobProgress(row.getLong("done"), row.getObject("total", Long.class), row.getString("message")),
                row.getString("result"),
                row.getString("reference"),
                row.getInt("attempts"),
                row.getBoolean("cancel_requested"),
                new Job.Times(
                        Objects.requireNonNull(instant(row, "created_at")),
                        instant(row, "started_at"),
                        instant(row, "finished_at")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
