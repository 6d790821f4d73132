package org.yangguang.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts attempts to sign in by address, over all nodes of an installation. */
@Component
class SignInAttempts {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final IdentityProperties properties;

    SignInAttempts(JdbcClient jdbc, Clock clock, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** Counts one more attempt and says whether it may go on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allow(String address) {
        Instant now = clock.instant();
        Timestamp since = Timestamp.from(now.minus(WINDOW));
        jdbc.sql("delete from identity.sign_in_attempt where at < :since")
                .param("since", since)
                .update();
        jdbc.sql("insert into identity.sign_in_attempt (at, address) values (:at, :address)")
                .param("at", Timestamp.from(now))
                .param("address", address)
                .update();
        return jdbc.sql("select count(*) from identity.sign_in_attempt where address = :address and at >= :since")
                        .param("address", address)
                        .param("since", since)
                        .query(Long.class)
                        .single()
                <= properties.attemptsPerMinute();
    }
}
