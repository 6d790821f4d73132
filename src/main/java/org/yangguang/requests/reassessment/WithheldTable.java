package org.yangguang.requests.reassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Outcome;
import org.yangguang.shared.Page;
import org.yangguang.shared.Period;

/** Finds what is withheld: refusals of the register and of cases that were answered anew, with when they are due. */
@Component
class WithheldTable {

    /** Replies that withhold: in part (3.2), and in whole for a reason that may pass (3.3.1–3.3.7). */
    static final Set<Outcome> WITHHOLDING = EnumSet.of(
            Outcome.PARTLY_GRANTED,
            EnumSet.range(Outcome.STATE_SECRET, Outcome.ENFORCEMENT_CASE_FILE).toArray(Outcome[]::new));

    private static final String FOUND = """
            with decided as (
              select r.id as request, r.agency_id, r.registration, r.content,
                case when c.reopened then c.new_outcome else r.outcome end as outcome,
                case when c.reopened then c.new_closed_on else r.closed_on end as decided_on
              from requests.request r left join requests.case_file c on c.request_id = r.id
            ), withheld as (
              select decided.*, last.on_day as last_on, coalesce(last.opened, false) as opened, coalesce(last.number, 0) as number,
                case when last.opened then null
                  else cast(coalesce(last.on_day, decided_on) + interval '1 year' as date) end as due_on
              from decided left join lateral (
                select on_day, opened, number from requests.reassessment
                where request_id = decided.request and on_day >= decided.decided_on
                order by number desc limit 1) as last on true
              where outcome = any(:outcomes)
            ) select %s from withheld where %s""";

    private static final String NARROWED = """
            (cast(:agencies as bigint[]) is null or agency_id = any(:agencies))
              and (:words = '' or strpos(registration, :words) > 0 or strpos(content, :words) > 0)
              and cast(:from as date) is not null and cast(:to as date) is not null and\s""";

    private final JdbcClient jdbc;

    WithheldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<WithheldInformation> page(WithheldQuery query, int number, int size) {
        String condition = NARROWED + query.scope().condition();
        return new Page<>(
                narrowed(
                                FOUND.formatted(
                                        "*", condition + " order by " + query.order() + " limit :size offset :skip"),
                                query)
                        .param("size", size)
                        .param("skip", (number - 1L) * size)
                        .query((row, index) -> withheld(row))
                        .list(),
                number,
                size,
                count(query));
    }

    long count(WithheldQuery query) {
        return narrowed(FOUND.formatted("count(*)", NARROWED + query.scope().condition()), query)
                .query(Long.class)
                .single();
    }

    /** What the request's reply withholds; empty where it withholds nothing. */
    Optional<WithheldInformation> find(long request) {
        return jdbc.sql(FOUND.formatted("*", "request = :request"))
                .param("outcomes", outcomes())
                .param("request", request)
                .query((row, index) -> withheld(row))
                .optional();
    }

    private JdbcClient.StatementSpec narrowed(String sql, WithheldQuery query) {
        Period year = Period.ofYear(query.year());
        var agencies = query.agencies();
        return jdbc.sql(sql)
                .param("outcomes", outcomes())
                .param(
                        "agencies",
                        agencies == null
                                ? null
                                : agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("words", query.words())
                .param("from", year.from())
                .param("to", year.to());
    }

    private static String[] outcomes() {
        return WITHHOLDING.stream().map(Outcome::name).toArray(String[]::new);
    }

    private static WithheldInformation withheld(ResultSet row) throws SQLException {
        return new WithheldInformation(
                row.getLong("request"),
                new AgencyId(row.getLong("agency_id")),
                row.getString("registration"),
                row.getString("content"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("decided_on", LocalDate.class),
                row.getInt("number"),
                row.getObject("last_on", LocalDate.class),
                row.getBoolean("opened"),
                row.getObject("due_on", LocalDate.class));
    }
}
