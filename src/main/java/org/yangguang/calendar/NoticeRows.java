package org.yangguang.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/** Makes notices of what the database holds. */
final class NoticeRows {

    private NoticeRows() {}

    static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }

    static Notice notice(ResultSet row, List<SpecialDay> days) throws SQLException {
        @Nullable String decided = row.getString("decided_login");
        return new Notice(
                row.getLong("id"),
                row.getInt("year"),
                Notice.Standing.valueOf(row.getString("standing")),
                Notice.State.valueOf(row.getString("state")),
                row.getString("source"),
                days,
                new Actor(row.getString("entered_login"), row.getString("entered_name")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                decided == null ? null : new Actor(decided, row.getString("decided_name")),
                decided == null
                        ? null
                        : row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
