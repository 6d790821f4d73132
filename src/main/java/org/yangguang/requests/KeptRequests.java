package org.yangguang.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseFiles;

/** Reads the requests whose due date a calendar may move, in batches. */
@Component
class KeptRequests {

    private static final int BATCH = 1000;

    private static final String OPEN = """
            select r.id, r.agency_id, r.registration, r.received_on, r.correction_asked_on, r.correction_received_on,
              r.consultation_sent_on, r.consultation_returned_on, r.extended_on, r.closed_on, r.outcome,
              coalesce(c.reopened, false) as reopened,
              case when c.reopened then c.new_due_on else r.due_on end as due_on
            from requests.request r left join requests.case_file c on c.request_id = r.id
            where r.received_on is not null and r.id > :last
              and (r.closed_on is null or r.due_on is null
                or (c.reopened and c.state not in ('REPLIED', 'ARCHIVED')))
            order by r.id limit :size""";

    private final JdbcClient jdbc;
    private final CaseFiles files;

    KeptRequests(JdbcClient jdbc, CaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** @param lock what stands behind the query, to keep others from the rows */
    void batches(String lock, Consumer<List<KeptRequest>> each) {
        long last = 0;
        List<KeptRequest> batch;
        do {
            batch = withFiles(jdbc.sql(OPEN + lock)
                    .param("last", last)
                    .param("size", BATCH)
                    .query((row, number) -> kept(row))
                    .list());
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
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("reopened"),
                null);
    }

    /** The same with the events of those that are worked on here, read at once. */
    private List<KeptRequest> withFiles(List<KeptRequest> batch) {
        Map<Long, CaseFile> found = files.of(batch.stream().map(KeptRequest::id).toList());
        return batch.stream().map(kept -> kept.with(found.get(kept.id()))).toList();
    }
}
