package org.yangguang.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;

/** The trail: takes down every {@link Audited} event. {@link AuditVerifications} proves that nothing in it was touched. */
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

    /** Just before the commit, because the chain lets one transaction at a time go on and the others wait. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
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

    /** Entries that pass the filter, the latest first. */
    @Transactional(readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, int number, int size) {
        return entries.page(filter, clock.getZone(), number, size);
    }

    /** Number of the latest entry; 0 where there is none. */
    @Transactional(readOnly = true)
    public long last() {
        return entries.last().map(AuditEntry::number).orElse(0L);
    }

    /** Up to {@code most} entries that pass the filter, from that number downwards. */
    @Transactional(readOnly = true)
    public List<AuditEntry> downFrom(long number, AuditFilter filter, int most) {
        return entries.downFrom(number, filter, clock.getZone(), most);
    }

    /** How many entries up to that number pass the filter. */
    @Transactional(readOnly = true)
    public long count(long upTo, AuditFilter filter) {
        return entries.count(upTo, filter, clock.getZone());
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
