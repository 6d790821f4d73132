package org.yangguang.requests.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changes of the calendar made of a request's due date. */
@Service
public class DueChanges {

    private final JdbcClient jdbc;

    DueChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param before as it was kept: {@link LocalDate#MAX} while the clock stood still, null where nothing could be said
     * @param after as before
     * @param reason such as the notice that was confirmed
     */
    public record DueChange(
            @Nullable LocalDate before, @Nullable LocalDate after, String reason, String by, Instant at) {}

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<DueChange> of(long request) {
        return jdbc.sql("""
                select due_before, due_after, reason, name, changed_at from requests.due_change
                where request_id = :id order by id""")
                .param("id", request)
                .query((row, number) -> new DueChange(
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("due_after", LocalDate.class),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
