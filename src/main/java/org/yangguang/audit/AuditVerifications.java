package org.yangguang.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.ChainWalk.Anchor;
import org.yangguang.shared.Actor;

/**
 * Proves that nobody touched the trail, in batches, so that its length costs time and no memory. What came out is kept, and an
 * entry of the trail itself.
 */
@Service
public class AuditVerifications {

    private static final int BATCH = 1000;

    private final AuditEntries entries;
    private final VerificationTable table;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditVerifications(
            AuditEntries entries,
            VerificationTable table,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entries = entries;
        this.table = table;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Told how far a walk is, and asked whether to go on. */
    public interface Watch {

        /** Nobody watches. */
        Watch NONE = (done, total) -> true;

        /**
         * Called after each batch.
         *
         * @return whether to go on; otherwise nothing is kept
         */
        boolean at(long done, long total);
    }

    /** Walks the whole chain; empty where it was told to stop. */
    public Optional<AuditVerification> whole(Actor by, Watch watch) {
        return walk(ChainWalk.whole(table.lastThatHeld().orElse(null)), 1, by, watch);
    }

    /** Walks on from where the last walk ended well; along the whole chain where the last one did not, or there was none. */
    public AuditVerification onward(Actor by) {
        Anchor anchor = table.lastThatHeld().orElse(null);
        boolean trusted = latest().filter(AuditVerification::holds).isPresent();
        if (anchor == null || !trusted) {
            return whole(by, Watch.NONE).orElseThrow();
        }
        return walk(ChainWalk.onward(anchor), anchor.number(), by, Watch.NONE).orElseThrow();
    }

    /** What came out the last time; empty where the trail was never verified. */
    public Optional<AuditVerification> latest() {
        return table.latest(1).stream().findFirst();
    }

    /** What came out the last times, the latest first. */
    public List<AuditVerification> latest(int most) {
        return table.latest(most);
    }

    private Optional<AuditVerification> walk(ChainWalk walk, long from, Actor by, Watch watch) {
        long end = entries.last().map(AuditEntry::number).orElse(0L);
        for (List<AuditEntry> batch = batch(walk, end); !batch.isEmpty(); batch = batch(walk, end)) {
            batch.forEach(walk::take);
            if (!watch.at(walk.entries(), end - from + 1)) {
                return Optional.empty();
            }
        }
        return Optional.of(keep(walk, from, by));
    }

    private List<AuditEntry> batch(ChainWalk walk, long end) {
        return entries.between(walk.last(), end, BATCH);
    }

    private AuditVerification keep(ChainWalk walk, long from, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        @Nullable Long broken = walk.firstBroken();
        AuditVerification verification = new AuditVerification(now, by, from, walk.entries(), broken);
        transaction.executeWithoutResult(status -> {
            table.add(verification, new Anchor(walk.last(), walk.lastHash()));
            events.publishEvent(new TrailVerified(verification));
        });
        return verification;
    }
}
