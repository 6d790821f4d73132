package org.yangguang.requests.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseMoved;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Poor ratings that wait for somebody of the office, and what was done about them. */
@Service
@Transactional
public class FollowUps {

    private static final int LONGEST = 500;
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Seal caseSeal, AgencyDirectory agencies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.seal = caseSeal;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what was done about a poor rating, once.
     *
     * @throws Refusal if there are no words or too many, or nothing waits
     */
    public void record(OpenedCase of, String words, Actor by) {
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("请写明回访情况，不超过 " + LONGEST + " 字。");
        }
        int recorded = jdbc.sql("""
                update requests.rating set follow_up = :words, followed_by = :by, followed_at = :at
                where request_id = :request and follow_up is null and rating = any(:poor)""")
                .param("words", seal.seal(words))
                .param("by", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("request", of.head().id())
                .param("poor", poor())
                .update();
        if (recorded == 0) {
            throw new Refusal("这件申请没有等待回访的评价，可能刚刚有人登记过。");
        }
        events.publishEvent(new CaseMoved(by, "登记回访", "申请 " + of.head().named(agencies), "", "", ""));
    }

    /** What waits at those agencies, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<PoorlyRated> waiting(Collection<AgencyId> at) {
        return jdbc.sql("""
                select r.id, r.agency_id, r.registration, r.content, g.rating from requests.rating g
                join requests.request r on r.id = g.request_id
                where g.follow_up is null and g.rating = any(:poor) and r.agency_id = any(:agencies)
                order by g.rated_at limit :most""")
                .param("poor", poor())
                .param("agencies", at.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("most", MOST)
                .query((row, number) -> new PoorlyRated(
                        row.getLong("id"),
                        new AgencyId(row.getLong("agency_id")),
                        row.getString("registration"),
                        row.getString("content"),
                        Rating.valueOf(row.getString("rating"))))
                .list();
    }

    private static String[] poor() {
        return Arrays.stream(Rating.values())
                .filter(Rating::poor)
                .map(Rating::name)
                .toArray(String[]::new);
    }
}
