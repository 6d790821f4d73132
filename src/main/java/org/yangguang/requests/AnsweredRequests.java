package org.yangguang.requests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Period;

/** The requests that were closed in a period, without anything that identifies an applicant or tells what was sought. */
@Service
@Transactional(readOnly = true)
public class AnsweredRequests {

    private static final int FETCH = 1000;

    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A closed request.
     *
     * @param late whether it was closed after its time; null where the calendar does not tell
     */
    public record Answered(
            String registration,
            Outcome outcome,
            LocalDate receivedOn,
            LocalDate closedOn,
            @Nullable Boolean late) {}

    /** Tells them one by one, in the order of their closing; no more of them are in memory than are read at once. */
    public void of(Collection<AgencyId> agencies, Period period, Consumer<Answered> each) {
        jdbc.sql("""
                select registration, outcome, received_on, closed_on, closed_on > due_on as late from requests.request
                where agency_id = any(:agencies) and closed_on between :from and :to order by closed_on, registration""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .withFetchSize(FETCH)
                .query(row -> {
                    Boolean late = row.getObject("late", Boolean.class);
                    each.accept(new Answered(
                            row.getString("registration"),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getObject("received_on", LocalDate.class),
                            row.getObject("closed_on", LocalDate.class),
                            late));
                });
    }
}
