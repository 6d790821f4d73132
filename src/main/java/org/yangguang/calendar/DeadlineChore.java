package org.yangguang.calendar;

import java.util.List;
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

    private final CalendarInForce calendar;
    private final List<KeptDeadlines> kept;

    DeadlineChore(CalendarInForce calendar, List<KeptDeadlines> kept) {
        this.calendar = calendar;
        this.kept = List.copyOf(kept);
    }

    @Override
    public String name() {
        return "calendar.deadlines";
    }

    @Override
    @Transactional
    public void run() {
        WorkingDays now = calendar.workingDays();
        kept.forEach(each -> each.recount(now, "按现行工作日历核对", Actor.PROGRAM));
    }
}
