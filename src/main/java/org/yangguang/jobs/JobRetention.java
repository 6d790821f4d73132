package org.yangguang.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes jobs some time after their end. */
@Component
class JobRetention implements Chore {

    private static final int BATCH = 200;

    private final JobTable table;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Duration keep;
    private final Clock clock;

    JobRetention(
            JobTable table,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JobSettings settings,
            Clock clock) {
        this.table = table;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.keep = settings.keep();
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jobs.retention";
    }

    @Override
    public void run() {
        int removed = BATCH;
        while (removed == BATCH) {
            removed = Objects.requireNonNull(transaction.execute(status -> remove()));
        }
    }

    private int remove() {
        List<Job> ended = table.removeEnded(clock.instant().minus(keep), BATCH);
        ended.forEach(job -> events.publishEvent(new JobRemoved(job)));
        return ended.size();
    }
}
