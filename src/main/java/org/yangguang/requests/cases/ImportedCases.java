package org.yangguang.requests.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.Submission;

/** Reads requests that came out of a ledger as cases. */
@Component
class ImportedCases {

    private final JdbcClient jdbc;

    ImportedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseFile get(long id) {
        return jdbc.sql("""
                select received_on, submission, content, correction_asked_on, correction_received_on, consultation_sent_on,
                  consultation_returned_on, extended_on, closed_on, outcome, not_held_reason, referred_to, reply_number,
                  recorded_at
                from requests.request where id = :id""").param("id", id).query((row, number) -> file(row)).single();
    }

    private static CaseFile file(ResultSet row) throws SQLException {
        String submission = row.getString("submission");
        return ImportedCourse.of(
                row.getObject("received_on", LocalDate.class),
                submission == null ? null : Submission.valueOf(submission),
                row.getString("content"),
                course(row),
                closing(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Request.Course course(ResultSet row) throws SQLException {
        return new Request.Course(
                row.getObject("correction_asked_on", LocalDate.class),
                row.getObject("correction_received_on", LocalDate.class),
                row.getObject("consultation_sent_on", LocalDate.class),
                row.getObject("consultation_returned_on", LocalDate.class),
                row.getObject("extended_on", LocalDate.class));
    }

    private static Request.@Nullable Closing closing(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("closed_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        String reason = row.getString("not_held_reason");
        return new Request.Closing(
                on,
                Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : NotHeldReason.valueOf(reason),
                row.getString("referred_to"),
                row.getString("reply_number"));
    }
}
