package org.yangguang.requests.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.sealing.Seal;

/** Counts what comes from an address, over all nodes of an installation; addresses are kept as digests, and for a day at most. */
@Component
public class Attempts {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Seal applicantSeal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = applicantSeal;
        this.clock = clock;
    }

    /** Counts one more, and says whether there were no more than so many within that time. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean allow(String purpose, String address, int most, Duration within) {
        Instant now = clock.instant();
        String digest = seal.digest(address);
        jdbc.sql("delete from requests.attempt where at < :since")
                .param("since", Timestamp.from(now.minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("insert into requests.attempt (purpose, address_digest, at) values (:purpose, :address, :at)")
                .param("purpose", purpose)
                .param("address", digest)
                .param("at", Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select count(*) from requests.attempt
                        where purpose = :purpose and address_digest = :address and at >= :since""")
                        .param("purpose", purpose)
                        .param("address", digest)
                        .param("since", Timestamp.from(now.minus(within)))
                        .query(Long.class)
                        .single()
                <= most;
    }
}
