package org.yangguang.annualreport;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.shared.Actor;

/** The timelines of reports; insert-only. */
@Component
class ReportLog {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ReportLog(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Adds the steps of each of the reports, by their keys. */
    void add(Map<Long, List<ReportTransition>> steps) {
        String sql = """
                insert into annualreport.transition
                  (report_id, edition, step, at, actor_login, actor_name, from_status, to_status, reason)
                values (:report, :edition, :step, :at, :login, :name, :from, :to, :reason)""";
        batches.batchUpdate(
                sql,
                steps.entrySet().stream()
                        .flatMap(of -> of.getValue().stream().map(step -> parameters(of.getKey(), step)))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(long report, ReportTransition step) {
        return new MapSqlParameterSource()
                .addValue("report", report)
                .addValue("edition", step.edition())
                .addValue("step", step.step().name())
                .addValue("at", step.at().atOffset(ZoneOffset.UTC))
                .addValue("login", step.by().login())
                .addValue("name", step.by().name())
                .addValue("from", step.from().name())
                .addValue("to", step.to().name())
                .addValue("reason", step.reason());
    }

    /** The timeline of a report, the first step first. */
    List<ReportTransition> of(long report) {
        String sql = """
                select edition, step, at, actor_login, actor_name, from_status, to_status, reason
                from annualreport.transition where report_id = :report order by id""";
        return jdbc.sql(sql)
                .param("report", report)
                .query((row, number) -> new ReportTransition(
                        row.getInt("edition"),
                        Step.valueOf(row.getString("step")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getString("actor_login"), row.getString("actor_name")),
                        ReportStatus.valueOf(row.getString("from_status")),
                        ReportStatus.valueOf(row.getString("to_status")),
                        row.getString("reason")))
                .list();
    }
}
