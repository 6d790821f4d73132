package org.yangguang.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.channels.DispatchDays;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.AnsweredRequests;
import org.yangguang.shared.Period;

/** How a year went by: what was sent out day by day, and how long answers took. */
@Service
@Transactional(readOnly = true)
public class YearCourse {

    private final DispatchDays dispatches;
    private final AnsweredRequests requests;
    private final CalendarInForce calendar;

    YearCourse(DispatchDays dispatches, AnsweredRequests requests, CalendarInForce calendar) {
        this.dispatches = dispatches;
        this.requests = requests;
        this.calendar = calendar;
    }

    /**
     * A day on which something was sent out.
     *
     * @param all pieces under any reporting category
     * @param website of them those on the government website
     */
    public record Day(LocalDate on, long all, long website) {}

    /** The days of the year on which any of the agencies sent something out, in order. */
    public List<Day> days(Collection<AgencyId> agencies, int year) {
        return dispatches.of(agencies, Period.ofYear(year)).stream()
                .map(day -> new Day(day.on(), day.all(), day.website()))
                .toList();
    }

    /** How long the answers of the year took, the agencies taken together. */
    public ReplyTimes replyTimes(Collection<AgencyId> agencies, int year) {
        WorkingDays days = calendar.workingDays();
        ReplyTimes.Collector collector = new ReplyTimes.Collector();
        requests.of(
                agencies,
                Period.ofYear(year),
                request -> collector.add(
                        request.registration(),
                        request.outcome().label(),
                        count(days, request.receivedOn(), request.closedOn()),
                        request.late()));
        return collector.result();
    }

    /** Working days from the receipt to the reply, whatever paused the clock between. */
    private static @Nullable Integer count(WorkingDays days, LocalDate received, LocalDate closed) {
        try {
            return days.count(received, closed);
        } catch (UnconfirmedYear unknown) {
            return null;
        }
    }
}
