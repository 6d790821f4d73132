package org.yangguang.reminders;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Chore;

/** Forgets old reminders. */
@Component
class ReminderRetention implements Chore {

    /** As long as an occasion can come up again with the same key, so that it is not told twice. */
    private static final Duration KEPT = Duration.ofDays(366);

    private final ReminderOutbox outbox;

    ReminderRetention(ReminderOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "reminders.retention";
    }

    @Override
    public void run() {
        outbox.forget(KEPT);
    }
}
