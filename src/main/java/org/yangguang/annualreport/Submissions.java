package org.yangguang.annualreport;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.frozen.Annex;
import org.yangguang.organisation.AgencyId;

/** What was frozen and what of it was published; insert-only. */
@Component
class Submissions {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Submissions(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps submissions with the packed rows behind their table 3. */
    void add(List<Frozen> frozen) {
        String sql = """
                insert into annualreport.submission (report_id, number, edition, frozen_at, actor_login, actor_name,
                  document, hash, annex, annex_hash, annex_rows)
                values (:report, :number, :edition, :at, :login, :name, :document, :hash, :annex, :annexHash, :rows)""";
        batches.batchUpdate(sql, frozen.stream().map(Frozen::parameters).toArray(SqlParameterSource[]::new));
    }

    /** A submission and the rows behind its table 3. */
    record Frozen(StoredSubmission submission, Annex annex) {

        private SqlParameterSource parameters() {
            return new MapSqlParameterSource()
                    .addValue("report", submission.report())
                    .addValue("number", submission.number())
                    .addValue("edition", submission.edition())
                    .addValue("at", submission.frozenAt().atOffset(ZoneOffset.UTC))
                    .addValue("login", submission.by().login())
                    .addValue("name", submission.by().name())
                    .addValue("document", submission.document())
                    .addValue("hash", submission.hash())
                    .addValue("annex", annex.packed())
                    .addValue("annexHash", submission.annexHash())
                    .addValue("rows", submission.annexRows());
        }
    }

    /** That a submission is public from a moment on. */
    record Publication(long report, int edition, int submission, Instant at) {}

    void publish(List<Publication> published) {
        String sql = """
                insert into annualreport.published_edition (report_id, edition, submission, published_at)
                values (:report, :edition, :submission, :at)""";
        batches.batchUpdate(
                sql,
                published.stream()
                        .map(one -> new MapSqlParameterSource()
                                .addValue("report", one.report())
                                .addValue("edition", one.edition())
                                .addValue("submission", one.submission())
                                .addValue("at", one.at().atOffset(ZoneOffset.UTC)))
                        .toArray(SqlParameterSource[]::new));
    }

    Optional<StoredSubmission> find(long report, int number) {
        return jdbc.sql(SubmissionRows.ALL + "where s.report_id = :report and s.number = :number")
                .param("report", report)
                .param("number", number)
                .query(SubmissionRows::row)
                .optional();
    }

    /** All submissions of a report, the latest first. */
    List<StoredSubmission> of(long report) {
        return jdbc.sql(SubmissionRows.ALL + "where s.report_id = :report order by s.number desc")
                .param("report", report)
                .query(SubmissionRows::row)
                .list();
    }

    /**
     * What next year's report of each of the agencies continues from: what is public, else what is submitted or approved. Nothing
     * where both are missing.
     */
    List<StoredSubmission> lasting(Collection<AgencyId> agencies, int year) {
        String which = """
                where r.year = :year and r.agency_id = any(:agencies) and case
                  when exists (select 1 from annualreport.published_edition where report_id = r.id) then %s
                  else r.status in ('SUBMITTED', 'APPROVED') and s.number = r.submission end""".formatted(SubmissionRows.PUBLIC);
        return jdbc.sql(SubmissionRows.ALL + which)
                .param("year", year)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query(SubmissionRows::row)
                .list();
    }

    /** The packed rows behind table 3 of a submission. */
    byte[] annex(long report, int number) {
        return jdbc.sql("select annex from annualreport.submission where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query((row, line) -> row.getBytes("annex"))
                .single();
    }
}
