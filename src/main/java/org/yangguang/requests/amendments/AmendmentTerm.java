package org.yangguang.requests.amendments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.DueDate;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.Rule;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;

/**
 * By when the office wants to have ended an amendment. The Regulation sets no period in art. 41; this one is the office's own and
 * is never shown as the law's.
 */
@Component
public class AmendmentTerm {

    private final CalendarInForce calendar;
    private final int workingDays;

    AmendmentTerm(CalendarInForce calendar, @Value("${yangguang.amendments.working-days:20}") int workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays;
    }

    public int workingDays() {
        return workingDays;
    }

    /** The last day of the term; null where the calendar cannot say. */
    public @Nullable LocalDate due(AmendmentFile file) {
        return due(file, calendar.workingDays());
    }

    @Nullable LocalDate due(AmendmentFile file, WorkingDays days) {
        try {
            return switch (deadline(file).due(days)) {
                case DueDate.On on -> on.day();
                case DueDate.StandsStill ignored -> throw new IllegalStateException("no wait for evidence is open");
            };
        } catch (UnconfirmedYear unknown) {
            return null;
        }
    }

    /** The count: from the arrival at the agency that has it, without the time in which further evidence was waited for. */
    public Deadline deadline(AmendmentFile file) {
        Deadline deadline = Deadline.of(file.startedOn(), workingDays);
        AmendmentEvent.EvidenceAsked asked = null;
        for (AmendmentEntry entry : file.round()) {
            if (entry.event() instanceof AmendmentEvent.EvidenceAsked now) {
                asked = now;
            } else if (asked != null) {
                deadline = deadline.paused(pause(asked, entry.event().on()));
                asked = null;
            }
        }
        return asked == null ? deadline : deadline.paused(pause(asked, asked.until()));
    }

    /** Evidence that comes late, or never, holds the clock no longer than the applicant was given. */
    private static Pause pause(AmendmentEvent.EvidenceAsked asked, LocalDate came) {
        LocalDate end = came.isBefore(asked.until()) ? came : asked.until();
        return new Pause(asked.on(), end, null, Rule.EVIDENCE);
    }
}
