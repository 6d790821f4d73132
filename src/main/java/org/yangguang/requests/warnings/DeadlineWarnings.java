package org.yangguang.requests.warnings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.jobs.Round;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.reminders.Reminders;

/**
 * Warns of deadlines (Regulation art. 33) at five, three and one working day and when they are past: first who handles the case,
 * then the head of the agency's disclosure office, then the county's. What was ordered once is not told again, so a round
 * that was missed, or cut off, loses nothing.
 */
@Component
class DeadlineWarnings implements Round {

    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final int FIRST_HOUR = 8;
    private static final int BATCH = 500;

    private final PressingCases cases;
    private final WarnedReaders readers;
    private final Reminders reminders;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    DeadlineWarnings(
            PressingCases cases,
            WarnedReaders readers,
            Reminders reminders,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.reminders = reminders;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "requests.warnings";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        runAt(LocalDateTime.now(clock));
    }

    /** On working days from the morning on. */
    void runAt(LocalDateTime now) {
        WorkingDays days = calendar.workingDays();
        try {
            if (now.getHour() >= FIRST_HOUR && days.isWorkingDay(now.toLocalDate())) {
                warn(now.toLocalDate(), days);
            }
        } catch (UnconfirmedYear unknown) {
            // Without a calendar nobody can say what is pressing; the desk shows that it is missing.
        }
    }

    private void warn(LocalDate today, WorkingDays days) {
        List<WarnedReader> all = readers.all();
        LocalDate last = days.nth(today, WarningStep.FIRST);
        List<PressingCase> found = all.isEmpty() ? List.of() : cases.dueBy(last, 0, BATCH);
        while (!found.isEmpty()) {
            Map<AgencyId, Agency> names =
                    agencies.get(found.stream().map(PressingCase::agency).collect(Collectors.toSet()));
            found.stream()
                    .flatMap(one -> Warning.of(one, today, days).stream())
                    .forEach(warning -> order(warning, all, names));
            found = cases.dueBy(last, found.getLast().id(), BATCH);
        }
    }

    private void order(Warning warning, List<WarnedReader> all, Map<AgencyId, Agency> names) {
        Agency agency = names.get(warning.of().agency());
        String line = warning.line(agency == null ? "" : agency.name());
        all.stream()
                .filter(reader -> reader.isWarned(warning))
                .forEach(reader -> reminders.order(reader.account(), warning.key(), line, warning.path()));
    }
}
