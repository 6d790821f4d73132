package org.yangguang.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.jobs.Chore;
import org.yangguang.shared.Actor;

/**
 * Counts stored due dates anew by the calendar in force: a new release may bring a year's notice with it, and a case may have been
 * stored by one node while another confirmed one.
 */
@Component
class DeadlineChore implements Chore {

    private final Notices notices;
    private final List<KeptDeadlines> kept;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineChore(Notices notices, List<KeptDeadlines> kept, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.kept = List.copyOf(kept);
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "calendar.deadlines";
    }

    /** Under the lock of the decisions, and by what they have stored: nothing that is confirmed meanwhile is undone. */
    @Override
    @Transactional
    public void run() {
        notices.lock();
        WorkingDays now = new KnownCalendar(notices.calendar()).workingDays();
        long moved = kept.stream()
                .mapToLong(each -> each.recount(now, "按现行工作日历核对", Actor.PROGRAM))
                .sum();
        if (moved > 0) {
            events.publishEvent(new CalendarEvent(
                    Actor.PROGRAM, "核对答复期限", LocalDate.now(clock).getYear(), "", "", "按现行工作日历重新计算，改变 " + moved + " 件"));
        }
    }
}
