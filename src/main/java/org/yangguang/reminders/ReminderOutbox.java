package org.yangguang.reminders;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders that wait to be sent. */
@Repository
class ReminderOutbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Accounts with reminders whose time has come. */
    List<Long> due(int most) {
        return jdbc.sql("""
                select account from reminders.reminder where state = 'WAITING' and at <= :now
                group by account order by min(at) limit :most""")
                .param("now", now())
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /**
     * Begins a try with all that is due for an account. Whatever becomes of it, also nothing at all because the program was
     * killed, the next try waits for the pause, four times as long each time; another node meanwhile finds nothing.
     */
    List<Reminder> begin(long account, Duration pause) {
        return jdbc.sql("""
                update reminders.reminder
                set attempts = attempts + 1, at = cast(:now as timestamptz) + make_interval(secs => :pause) * power(4, attempts)
                where account = :account and state = 'WAITING' and at <= :now returning *""")
                .param("account", account)
                .param("now", now())
                .param("pause", pause.toMillis() / 1000.0)
                .query((row, index) -> Reminders.reminder(row))
                .list();
    }

    /** Takes down what became of a try. */
    void end(List<Reminder> tried, ReminderState state) {
        jdbc.sql("update reminders.reminder set state = :state, at = :now where id = any(:ids) and state = 'WAITING'")
                .param("state", state.name())
                .param("now", now())
                .param("ids", tried.stream().map(Reminder::id).toArray(Long[]::new))
                .update();
    }

    /** Forgets what was sent or given up longer ago than that. */
    void forget(Duration age) {
        jdbc.sql("delete from reminders.reminder where state <> 'WAITING' and at < :before")
                .param("before", Timestamp.from(clock.instant().minus(age)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
