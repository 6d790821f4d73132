package org.yangguang.requests.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.organisation.AgencyId;

/** Lists notices for the desk. */
@Repository
class NoticeList {

    /** Later, the letter has come, or the applicant was called: the list would only grow. */
    private static final Duration LATELY = Duration.ofDays(7);

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notices of a request, the newest first. */
    List<Notice> of(long request) {
        return jdbc.sql("select * from requests.notice where request_id = :request order by event desc, way")
                .param("request", request)
                .query(NoticeOutbox::notice)
                .list();
    }

    /** The requests of those agencies with a notice that was lately given up, the latest first. */
    List<FailedNotice> failed(Collection<AgencyId> agencies) {
        return jdbc.sql("""
                select r.id, r.agency_id, r.registration, r.content from requests.notice n
                join requests.request r on r.id = n.request_id
                where n.state = 'FAILED' and n.at > :since and r.agency_id = any(:agencies)
                group by r.id order by max(n.at) desc limit :most""")
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("most", MOST)
                .query((row, number) -> new FailedNotice(
                        row.getLong("id"),
                        new AgencyId(row.getLong("agency_id")),
                        row.getString("registration"),
                        row.getString("content")))
                .list();
    }
}
