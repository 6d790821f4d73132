package org.yangguang.requests.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Refusal;

/** Keeps how content applicants are with how their request was answered. */
@Service
@Transactional
public class Ratings {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    Ratings(JdbcClient jdbc, Seal caseSeal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = caseSeal;
        this.clock = clock;
    }

    /**
     * What an applicant said.
     *
     * @param words empty where nothing was written
     * @param followUp what the office did about it; null where it did nothing yet
     */
    public record Rated(
            Rating rating, String words, @Nullable FollowUp followUp) {

        /** Whether somebody of the office still has to ask what went wrong. */
        public boolean waits() {
            return rating.poor() && followUp == null;
        }
    }

    /**
     * Keeps a rating in place of an earlier one.
     *
     * @throws Refusal if the request is not answered yet, no level was chosen, or the words are too long
     */
    public void rate(OpenedCase opened, @Nullable Rating rating, String words) {
        if (opened.file().state().open()) {
            throw new Refusal("这件申请还没有办结，办结以后再请您评价。");
        }
        if (rating == null) {
            throw new Refusal("请选择满意程度。");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("意见不超过 " + LONGEST + " 字。");
        }
        jdbc.sql("""
                insert into requests.rating (request_id, rating, words, rated_at) values (:request, :rating, :words, :at)
                on conflict (request_id) do update set rating = :rating, words = :words, rated_at = :at,
                  follow_up = null, followed_by = null, followed_at = null""")
                .param("request", opened.head().id())
                .param("rating", rating.name())
                .param("words", words.isEmpty() ? null : seal.seal(words))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** What the applicant of a request said; empty if nothing. */
    @Transactional(readOnly = true)
    public Optional<Rated> of(long request) {
        return jdbc.sql("""
                select rating, words, follow_up, followed_by, followed_at from requests.rating
                where request_id = :request""")
                .param("request", request)
                .query((row, number) -> rated(row))
                .optional();
    }

    private Rated rated(ResultSet row) throws SQLException {
        byte[] words = row.getBytes("words");
        byte[] followUp = row.getBytes("follow_up");
        return new Rated(
                Rating.valueOf(row.getString("rating")),
                words == null ? "" : seal.open(words),
                followUp == null
                        ? null
                        : new FollowUp(
                                seal.open(followUp),
                                row.getString("followed_by"),
                                row.getObject("followed_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
