package org.yangguang.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.frozen.Annex;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** What was frozen and what of it was published; insert-only. */
@Component
class Submissions {

    private static final String ALL = """
            select s.report_id, s.number, s.edition, s.frozen_at, s.actor_login, s.actor_name, s.document, s.hash,
              s.annex_hash, s.annex_rows, p.published_at
            from annualreport.submission s
            join annualreport.report r on r.id = s.report_id
            left join annualreport.published_edition p on p.report_id = s.report_id and p.submission = s.number
            """;

    /** The latest published edition of each report: the only place that says what is public. */
    private static final String PUBLIC = """
            p.edition = (select max(edition) from annualreport.published_edition where report_id = r.id)
            """;

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
        return jdbc.sql(ALL + "where s.report_id = :report and s.number = :number")
                .param("report", report)
                .param("number", number)
                .query(Submissions::row)
                .optional();
    }

    /** All submissions of a report, the latest first. */
    List<StoredSubmission> of(long report) {
        return jdbc.sql(ALL + "where s.report_id = :report order by s.number desc")
                .param("report", report)
                .query(Submissions::row)
                .list();
    }

    /** What is public of an agency's year. */
    Optional<StoredSubmission> published(AgencyId agency, int year) {
        return jdbc.sql(ALL + "where r.agency_id = :agency and r.year = :year and " + PUBLIC)
                .param("agency", agency.value())
                .param("year", year)
                .query(Submissions::row)
                .optional();
    }

    /** What is public of a year. */
    List<StoredSubmission> published(int year) {
        return jdbc.sql(ALL + "where r.year = :year and " + PUBLIC + " order by r.agency_id")
                .param("year", year)
                .query(Submissions::row)
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
                  else r.status in ('SUBMITTED', 'APPROVED') and s.number = r.submission end""".formatted(PUBLIC);
        return jdbc.sql(ALL + which)
                .param("year", year)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .query(Submissions::row)
                .list();
    }

    /** Years of which something is public, the latest first; of one agency, or of all where it is null. */
    List<Integer> publicYears(@Nullable AgencyId agency) {
        String sql = """
                select distinct r.year from annualreport.report r
                join annualreport.published_edition p on p.report_id = r.id
                where cast(:agency as bigint) is null or r.agency_id = :agency order by r.year desc""";
        return jdbc.sql(sql)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.BIGINT)
                .query(Integer.class)
                .list();
    }

    int countPublished(int year) {
        String sql = """
                select count(distinct p.report_id) from annualreport.published_edition p
                join annualreport.report r on r.id = p.report_id where r.year = :year""";
        return jdbc.sql(sql).param("year", year).query(Integer.class).single();
    }

    /** The packed rows behind table 3 of a submission. */
    byte[] annex(long report, int number) {
        return jdbc.sql("select annex from annualreport.submission where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query((row, line) -> row.getBytes("annex"))
                .single();
    }

    private static StoredSubmission row(ResultSet row, int line) throws SQLException {
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
