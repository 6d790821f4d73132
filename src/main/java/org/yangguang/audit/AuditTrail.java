package org.yangguang.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail: takes down every {@link Audited} event and can prove that nothing in it was touched. */
@Service
public class AuditTrail {

    /** Any number that no other lock of this database uses: one writer of the chain at a time. */
    private static final long CHAIN_LOCK = 0x59_47_41_55L;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Audited event) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CHAIN_LOCK)
                .query(row -> {});
        Optional<Tip> tip = jdbc.sql("select number, hash from audit.entry order by number desc limit 1")
                .query(Tip.class)
                .optional();
        AuditEntry entry = AuditEntry.after(
                tip.map(Tip::hash).orElse(AuditEntry.BEGINNING),
                tip.map(Tip::number).orElse(0L) + 1,
                clock.instant(),
                event);
        String sql = """
                insert into audit.entry (number, at, actor, action, subject, detail, previous, hash)
                values (:number, :at, :actor, :action, :subject, :detail, :previous, :hash)""";
        jdbc.sql(sql)
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    private record Tip(long number, String hash) {}

    /** Walks the whole chain and returns the first entry that does not hold; empty where all of them do. */
    @Transactional(readOnly = true)
    public Optional<AuditEntry> firstBroken() {
        AtomicReference<String> previous = new AtomicReference<>(AuditEntry.BEGINNING);
        AtomicReference<@Nullable AuditEntry> broken = new AtomicReference<>();
        String sql =
                "select number, at, actor, action, subject, detail, previous, hash from audit.entry order by number";
        jdbc.sql(sql).query(row -> {
            if (broken.get() != null) {
                return;
            }
            AuditEntry entry = new AuditEntry(
                    row.getLong("number"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("detail"),
                    row.getString("previous"),
                    row.getString("hash"));
            if (entry.follows(Objects.requireNonNull(previous.get()))) {
                previous.set(entry.hash());
            } else {
                broken.set(entry);
            }
        });
        return Optional.ofNullable(broken.get());
    }
}
