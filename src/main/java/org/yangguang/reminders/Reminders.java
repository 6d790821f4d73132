package org.yangguang.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people of the office are reminded of by e-mail. Other modules order reminders here; {@link ReminderRound} sends them. */
@Service
@Transactional
public class Reminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Orders a reminder; nothing happens where it was ordered before, or where the account wants none.
     *
     * @param key names the occasion, {@code module/thing/occasion}, so that it is told once
     * @param line in plain words, without anything that names a citizen
     * @param path of the page where it is done
     */
    public void order(long account, String key, String line, String path) {
        jdbc.sql("""
                insert into reminders.reminder (account, key, line, path, state, at)
                select account, :key, :line, :path, 'WAITING', :now from reminders.address where account = :account
                on conflict (account, key) do nothing""")
                .param("account", account)
                .param("key", key)
                .param("line", line)
                .param("path", path)
                .param("now", now())
                .update();
    }

    /** Orders one that may come more than once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void again(long account, String key, String line, String path) {
        jdbc.sql("delete from reminders.reminder where account = :account and key = :key")
                .param("account", account)
                .param("key", key)
                .update();
        order(account, key, line, path);
    }

    /** Forgets what an account was not told yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drop(long account) {
        jdbc.sql("delete from reminders.reminder where account = :account and state = 'WAITING'")
                .param("account", account)
                .update();
    }

    /** The last things that an account was reminded of, the latest first. */
    @Transactional(readOnly = true)
    public List<Reminder> latest(long account, int most) {
        return jdbc.sql(
                        "select * from reminders.reminder where account = :account order by at desc, id desc limit :most")
                .param("account", account)
                .param("most", most)
                .query((row, index) -> reminder(row))
                .list();
    }

    static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getLong("id"),
                row.getLong("account"),
                row.getString("line"),
                row.getString("path"),
                ReminderState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
