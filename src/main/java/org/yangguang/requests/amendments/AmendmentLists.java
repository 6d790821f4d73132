package org.yangguang.requests.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.CasesTaken;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Page;

/** Lists of amendments, page by page. */
@Service
@Transactional(readOnly = true)
public class AmendmentLists {

    private static final String FOUND = """
            from requests.amendment
            where (cast(:agencies as bigint[]) is null or holders && cast(:agencies as bigint[]))
              and state = any(:states) and (:words = '' or strpos(registration, :words) > 0 or strpos(record, :words) > 0)
              and (cast(:dueBy as date) is null or closed_on is null and due_on <= :dueBy)""";

    /** Amendments that are found at once for a file. */
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AmendmentLists(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param number of the page, from 1 */
    public Page<ListedAmendment> page(AmendmentQuery query, int number, int size) {
        return new Page<>(
                filtered("select * " + FOUND + " order by " + query.order() + " limit :size offset :from", query)
                        .param("size", size)
                        .param("from", (number - 1L) * size)
                        .query((row, index) -> listed(row))
                        .list(),
                number,
                size,
                count(query));
    }

    /**
     * All amendments of the list, found batch by batch, for a file. That they were taken out is an entry of the trail.
     *
     * @param narrowed what narrows the list, in words
     */
    @Transactional
    public Stream<ListedAmendment> takeOut(AmendmentQuery query, String narrowed, Actor by) {
        events.publishEvent(new CasesTaken(by, "更正申请清单", count(query), narrowed));
        return Page.walk(number -> page(query, number, BATCH));
    }

    private long count(AmendmentQuery query) {
        return filtered("select count(*) " + FOUND, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, AmendmentQuery query) {
        List<AmendmentState> states =
                query.states().isEmpty() ? Arrays.asList(AmendmentState.values()) : query.states();
        List<AgencyId> agencies = query.agencies();
        return jdbc.sql(sql)
                .param(
                        "agencies",
                        agencies == null
                                ? null
                                : agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("states", states.stream().map(AmendmentState::name).toArray(String[]::new))
                .param("words", query.words())
                .param("dueBy", query.dueBy());
    }

    private static ListedAmendment listed(ResultSet row) throws SQLException {
        return new ListedAmendment(
                row.getLong("id"),
                new AgencyId(row.getLong("agency_id")),
                row.getString("registration"),
                row.getString("record"),
                ApplicantType.valueOf(row.getString("applicant_type")),
                AmendmentState.valueOf(row.getString("state")),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
