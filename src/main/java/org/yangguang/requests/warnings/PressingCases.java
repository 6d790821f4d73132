package org.yangguang.requests.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseState;

/** Finds open cases by their deadline. */
@Repository
class PressingCases {

    private final JdbcClient jdbc;

    PressingCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones behind a case that are due on that day or before, by their number. */
    List<PressingCase> dueBy(LocalDate last, long after, int most) {
        return jdbc.sql("""
                select r.id, r.agency_id, r.registration, c.handler_login,
                  case when c.reopened then c.new_due_on else r.due_on end as due
                from requests.request r left join requests.case_file c on c.request_id = r.id
                where r.id > :after and (r.closed_on is null or c.reopened)
                  and (c.state is null or c.state = any(:open))
                  and case when c.reopened then c.new_due_on else r.due_on end <= :last
                order by r.id limit :most""")
                .param("after", after)
                .param(
                        "open",
                        Arrays.stream(CaseState.values())
                                .filter(CaseState::open)
                                .map(CaseState::name)
                                .toArray(String[]::new))
                .param("last", last)
                .param("most", most)
                .query((row, index) -> pressing(row))
                .list();
    }

    private static PressingCase pressing(ResultSet row) throws SQLException {
        return new PressingCase(
                row.getLong("id"),
                new AgencyId(row.getLong("agency_id")),
                row.getString("registration"),
                row.getString("handler_login"),
                row.getObject("due", LocalDate.class));
    }
}
