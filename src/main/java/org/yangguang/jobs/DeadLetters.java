package org.yangguang.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;

/** The events that did not reach a listener (the outbox's dead letters), read out of the registry of publications. */
@Service
public class DeadLetters {

    /** A listener that has taken longer was cut off. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String DEAD = """
             from event_publication where completion_date is null and (status = 'FAILED'
              or coalesce(last_resubmission_date, publication_date) < :before)""";

    private static final String COLUMNS =
            "select id, event_type, listener_id, publication_date, completion_attempts, last_resubmission_date ";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final IncompleteEventPublications publications;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    DeadLetters(
            JdbcClient jdbc,
            Clock clock,
            IncompleteEventPublications publications,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.publications = publications;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many there are. */
    public long count() {
        return asked("select count(*) " + DEAD).query(Long.class).single();
    }

    /**
     * A page of dead letters.
     *
     * @param page from 1
     */
    public Page<DeadLetter> list(DeadLetterQuery query, int page) {
        String found = DEAD + " and (strpos(event_type, :words) > 0 or strpos(listener_id, :words) > 0)";
        return new Page<>(
                asked(COLUMNS + found + query.order() + " limit :size offset :from")
                        .param("words", query.words())
                        .param("size", query.size())
                        .param("from", (page - 1L) * query.size())
                        .query(DeadLetters::letter)
                        .list(),
                page,
                query.size(),
                asked("select count(*) " + found)
                        .param("words", query.words())
                        .query(Long.class)
                        .single());
    }

    /**
     * Lets the listener try again, in the background.
     *
     * @throws NotFound if the letter is not dead, or not any more
     */
    public void resubmit(UUID id, Actor by) {
        String sql = COLUMNS + DEAD + " and id = :id";
        DeadLetter letter = asked(sql)
                .param("id", id)
                .query(DeadLetters::letter)
                .optional()
                .orElseThrow(() -> new NotFound("没有这条未送达的事件，它可能已经重新送达。"));
        // The trace first and for good: once the listener runs, nothing takes that back.
        transaction.executeWithoutResult(status -> events.publishEvent(new JobTrace(
                by,
                "重新投递事件",
                letter.event() + "（" + letter.id() + "）",
                "接收方 %s，已试 %d 次".formatted(letter.listener(), letter.attempts()))));
        publications.resubmitIncompletePublications(
                publication -> publication.getIdentifier().equals(id));
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql).param("before", Timestamp.from(clock.instant().minus(PATIENCE)));
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        OffsetDateTime again = row.getObject("last_resubmission_date", OffsetDateTime.class);
        String type = row.getString("event_type");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                type.substring(type.lastIndexOf('.') + 1),
                row.getString("listener_id"),
                row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                row.getInt("completion_attempts"),
                again == null ? null : again.toInstant());
    }
}
