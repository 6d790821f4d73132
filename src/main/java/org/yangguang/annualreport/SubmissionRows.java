package org.yangguang.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/** How submissions are read out of their table. */
final class SubmissionRows {

    private SubmissionRows() {}

    static final String ALL = """
            select s.report_id, s.number, s.edition, s.frozen_at, s.actor_login, s.actor_name, s.document, s.hash,
              s.annex_hash, s.annex_rows, p.published_at
            from annualreport.submission s
            join annualreport.report r on r.id = s.report_id
            left join annualreport.published_edition p on p.report_id = s.report_id and p.submission = s.number
            """;

    /** The latest published edition of each report: the only place that says what is public. */
    static final String PUBLIC = """
            p.edition = (select max(edition) from annualreport.published_edition where report_id = r.id)
            """;

    static StoredSubmission row(ResultSet row, int line) throws SQLException {
        @Nullable OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new StoredSubmission(
                row.getLong("report_id"),
                row.getInt("number"),
                row.getInt("edition"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("actor_login"), row.getString("actor_name")),
                row.getString("document"),
                row.getString("hash"),
                row.getString("annex_hash"),
                row.getInt("annex_rows"),
                published == null ? null : published.toInstant());
    }
}
