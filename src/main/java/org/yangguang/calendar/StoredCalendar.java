package org.yangguang.calendar;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The shipped calendar with the notices that the office put in force. Looks for decisions of other nodes every two seconds,
 * when somebody asks; those of its own node hold at once.
 */
@Component
class StoredCalendar implements CalendarInForce {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(2);

    private final Notices notices;
    private final AtomicReference<Held> held = new AtomicReference<>();

    /**
     * @param decision the latest decision that is in it
     * @param seenAt by the machine's clock, in nanoseconds
     */
    private record Held(KnownCalendar calendar, long decision, long seenAt) {}

    StoredCalendar(Notices notices) {
        this.notices = notices;
    }

    @Override
    public HolidayCalendar holidays() {
        return now().holidays();
    }

    @Override
    public WorkingDays workingDays() {
        return now().workingDays();
    }

    @Override
    public WorkingDays estimated() {
        return now().estimated();
    }

    @TransactionalEventListener
    void decided(CalendarEvent event) {
        held.set(null);
    }

    private KnownCalendar now() {
        Held known = held.get();
        long time = System.nanoTime();
        if (known != null && time - known.seenAt() < FRESH) {
            return known.calendar();
        }
        long decision = notices.latestDecision();
        Held fresh = known != null && known.decision() == decision
                ? new Held(known.calendar(), decision, time)
                : new Held(new KnownCalendar(notices.calendar()), decision, time);
        held.set(fresh);
        return fresh.calendar();
    }
}
