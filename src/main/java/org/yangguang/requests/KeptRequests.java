package org.yangguang.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the requests whose due date a calendar may move, in batches. */
@Component
class KeptRequests {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;

    KeptRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param lock what stands behind the query, to keep others from the rows */
    void batches(String lock, Consumer<List<KeptRequest>> each) {
        long last = 0;
        List<KeptRequest> batch;
        do {
            batch = jdbc.sql("""
                    select id, agency_id, registration, received_on, correction_asked_on, correction_received_on,
                      consultation_sent_on, consultation_returned_on, extended_on, closed_on, outcome, due_on
                    from requests.request
                    where (closed_on is null or due_on is null) and id > :last order by id limit :size""" + lock)
                    .param("last", last)
                    .param("size", BATCH)
                    .query((row, number) -> kept(row))
                    .list();
            each.accept(batch);
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH);
    }

    private static KeptRequest kept(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new KeptRequest(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("registration"),
                row.getObject("received_on", LocalDate.class),
                new Request.Course(
                        row.getObject("correction_asked_on", LocalDate.class),
                        row.getObject("correction_received_on", LocalDate.class),
                        row.getObject("consultation_sent_on", LocalDate.class),
                        row.getObject("consultation_returned_on", LocalDate.class),
                        row.getObject("extended_on", LocalDate.class)),
                row.getObject("closed_on", LocalDate.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getObject("due_on", LocalDate.class));
    }
}
