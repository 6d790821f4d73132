package org.yangguang.requests.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Page;

/** Lists of cases, page by page. */
@Service
@Transactional(readOnly = true)
public class CaseLists {

    /** Those of a ledger that nobody has worked on here stand where their days say. */
    private static final String CASES = """
            from (select r.id, r.agency_id, r.registration, r.content, r.applicant_type, r.received_on, r.closed_on,
              coalesce(c.arrived_on, r.received_on) as arrived_on, c.handler_login, c.extension, coalesce(c.handler_name, r.unit) as handler,
              case when c.reopened then c.new_due_on else r.due_on end as due,
              coalesce(c.state, case
                when r.closed_on is not null then 'REPLIED'
                when r.consultation_sent_on is not null and r.consultation_returned_on is null then 'CONSULTING'
                when r.correction_asked_on is not null and r.correction_received_on is null
                  and r.consultation_sent_on is null then 'CORRECTING'
                when r.correction_received_on is not null or r.consultation_sent_on is not null then 'HANDLING'
                else 'RECEIVED' end) as state
              from requests.request r left join requests.case_file c on c.request_id = r.id
              where (cast(:agencies as bigint[]) is null or r.agency_id = any(:agencies))
                and (:closedToo or r.closed_on is null or c.reopened)) as one
            where state = any(:states) and (:words = '' or strpos(registration, :words) > 0 or strpos(content, :words) > 0)
              and (cast(:handler as text) is null or handler_login = :handler)
              and (not :applied or exists (select 1 from requests.application a where a.request_id = one.id and a.sealed is not null))""";

    /** Cases that are found at once for a file. */
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CaseLists(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param number of the page, from 1 */
    public Page<ListedCase> page(CaseQuery query, int number, int size) {
        return new Page<>(
                filtered("select * " + CASES + " order by " + query.order() + " limit :size offset :from", query)
                        .param("size", size)
                        .param("from", (number - 1L) * size)
                        .query((row, index) -> listed(row))
                        .list(),
                number,
                size,
                count(query));
    }

    /**
     * All cases of the list, found batch by batch, for a file. That they were taken out is an entry of the trail.
     *
     * @param narrowed what narrows the list, in words
     */
    @Transactional
    public Stream<ListedCase> takeOut(CaseQuery query, String narrowed, Actor by) {
        events.publishEvent(new CasesTaken(by, "依申请公开清单", count(query), narrowed));
        return Page.walk(number -> page(query, number, BATCH));
    }

    public long count(CaseQuery query) {
        return filtered("select count(*) " + CASES, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, CaseQuery query) {
        List<CaseState> states = query.states().isEmpty() ? Arrays.asList(CaseState.values()) : query.states();
        List<AgencyId> agencies = query.agencies();
        return jdbc.sql(sql)
                .param(
                        "agencies",
                        agencies == null
                                ? null
                                : agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("closedToo", states.stream().anyMatch(state -> !state.open()))
                .param("states", states.stream().map(CaseState::name).toArray(String[]::new))
                .param("words", query.words())
                .param("handler", query.handler())
                .param("applied", query.applied());
    }

    private static ListedCase listed(ResultSet row) throws SQLException {
        return new ListedCase(
                row.getLong("id"),
                new AgencyId(row.getLong("agency_id")),
                row.getString("registration"),
                row.getString("content"),
                ApplicantType.valueOf(row.getString("applicant_type")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("arrived_on", LocalDate.class),
                day(row, "received_on"),
                day(row, "due"),
                day(row, "closed_on"),
                row.getString("handler"),
                row.getString("extension"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
