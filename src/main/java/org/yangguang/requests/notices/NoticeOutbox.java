package org.yangguang.requests.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices as they are kept. A try changes its notice only as long as nobody else has begun another. */
@Repository
class NoticeOutbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long request, int event, NoticeWay way) {
        jdbc.sql("""
                insert into requests.notice (request_id, event, way, state, at)
                values (:request, :event, :way, 'WAITING', :now)""")
                .param("request", request)
                .param("event", event)
                .param("way", way.name())
                .param("now", now())
                .update();
    }

    /** Those of a way whose time has come, the longest waiting first. */
    List<Notice> due(NoticeWay way, int most) {
        return jdbc.sql("""
                select * from requests.notice where state = 'WAITING' and way = :way and at <= :now
                order by at, id limit :most""")
                .param("way", way.name())
                .param("now", now())
                .param("most", most)
                .query(NoticeOutbox::notice)
                .list();
    }

    /**
     * Begins a try. Whatever becomes of it, also nothing at all because the program was killed, the next one waits until then.
     *
     * @return whether it was ours to begin
     */
    boolean begin(Notice notice, Instant next) {
        return jdbc.sql("""
                update requests.notice set attempts = attempts + 1, at = :next
                where id = :id and state = 'WAITING' and attempts = :attempts""")
                        .param("next", Timestamp.from(next))
                        .param("id", notice.id())
                        .param("attempts", notice.attempts())
                        .update()
                == 1;
    }

    /**
     * Takes down what became of a try.
     *
     * @param begun the notice as it was when the try began
     * @param state waiting where another try follows
     */
    void end(Notice begun, NoticeState state, @Nullable NoticeFailure failure) {
        jdbc.sql("""
                update requests.notice set state = :state, failure = :failure,
                  at = case when :state = 'WAITING' then at else :now end
                where id = :id and state = 'WAITING' and attempts = :attempts""")
                .param("state", state.name())
                .param("failure", failure == null ? null : failure.name())
                .param("now", now())
                .param("id", begun.id())
                .param("attempts", begun.attempts() + 1)
                .update();
    }

    /** Has one that was given up sent again; whether there was one. */
    boolean again(long request, long id) {
        return jdbc.sql("""
                update requests.notice set state = 'WAITING', attempts = 0, failure = null, at = :now
                where id = :id and request_id = :request and state = 'FAILED'""")
                        .param("now", now())
                        .param("id", id)
                        .param("request", request)
                        .update()
                == 1;
    }

    /** Forgets those of a request that wait. */
    void drop(long request) {
        jdbc.sql("delete from requests.notice where request_id = :request and state = 'WAITING'")
                .param("request", request)
                .update();
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        String failure = row.getString("failure");
        return new Notice(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getInt("event"),
                NoticeWay.valueOf(row.getString("way")),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                failure == null ? null : NoticeFailure.valueOf(failure));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
