package org.yangguang.audit;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;

/** The trail: takes down every {@link Audited} event and can prove that nothing in it was touched. */
@Service
public class AuditTrail {

    /** Any number that no other lock of this database uses: one writer of the chain at a time. */
    private static final long CHAIN_LOCK = 0x59_47_41_55L;

    private final AuditEntries entries;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<AuditOrigin> origin;

    AuditTrail(AuditEntries entries, JdbcClient jdbc, Clock clock, ObjectProvider<AuditOrigin> origin) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
        this.origin = origin;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void take(Audited event) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CHAIN_LOCK)
                .query(row -> {});
        Optional<AuditEntry> last = entries.last();
        AuditOrigin where = origin.getIfAvailable();
        entries.append(AuditEntry.after(
                last.map(AuditEntry::hash).orElse(AuditEntry.BEGINNING),
                last.map(AuditEntry::number).orElse(0L) + 1,
                clock.instant(),
                where == null ? AuditOrigin.HERE : where.address(),
                event));
    }

    /**
     * What a walk over the chain found.
     *
     * @param entries how many there are
     * @param firstBroken number of the first entry that does not hold; null where all of them do
     */
    public record Verification(long entries, @Nullable Long firstBroken) {

        public boolean holds() {
            return firstBroken == null;
        }
    }

    /** Walks the whole chain. */
    @Transactional(readOnly = true)
    public Verification verify() {
        AtomicReference<String> previous = new AtomicReference<>(AuditEntry.BEGINNING);
        AtomicReference<@Nullable Long> broken = new AtomicReference<>();
        AtomicReference<Long> count = new AtomicReference<>(0L);
        entries.walk(entry -> {
            long expected = count.updateAndGet(counted -> counted + 1);
            boolean holds = entry.number() == expected && entry.follows(Objects.requireNonNull(previous.get()));
            if (!holds && broken.get() == null) {
                broken.set(entry.number());
            }
            previous.set(entry.hash());
        });
        return new Verification(Objects.requireNonNull(count.get()), broken.get());
    }

    /** Entries that pass the filter, the latest first. */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, int number, int size) {
        return entries.page(filter, clock.getZone(), number, size);
    }

    /** @throws NotFound if there is no entry of that number */
    @Transactional(readOnly = true)
    public AuditEntry get(long number) {
        return entries.find(number).orElseThrow(() -> new NotFound("没有这条审计记录。"));
    }

    /** Every kind of action that was ever recorded, for choosing one. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return entries.actions();
    }
}
