package org.yangguang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.HolidayCalendar;

class ReplyClockTests {

    private final ReplyClock clock = new ReplyClock(CalendarInForce.of(HolidayCalendar.national()));

    private static Request request(String received, Request.Course course, Request.@Nullable Closing closing) {
        return new Request(
                "1",
                LocalDate.parse(received),
                new Request.Applicant(ApplicantType.NATURAL_PERSON, null),
                null,
                "内容",
                course,
                closing,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        // received, asked, corrected, sent, returned, extended, due
        "2021-03-01, , , , , , 2021-03-29",
        "2021-01-25, , , , , , 2021-02-25",
        "2021-03-01, , , 2021-03-08, 2021-03-19, , 2021-04-12",
        "2021-02-01, 2021-02-05, 2021-03-01, , , , 2021-03-29",
        "2021-09-15, , , , , 2021-10-19, 2021-11-16",
        "2021-09-15, , , , , 2021-10-20, 2021-10-19",
        "2021-03-01, , , 2021-03-08, , , 2021-04-20",
        "2021-01-04, 2021-03-01, , , , , 2021-02-01"
    })
    void repliesAreDueByTheDaysOfTheLedger(
            String received,
            LocalDate asked,
            LocalDate corrected,
            LocalDate sent,
            LocalDate returned,
            LocalDate extended,
            LocalDate due) {
        Request.Course course = new Request.Course(asked, corrected, sent, returned, extended);
        assertThat(clock.due(request(received, course, null))).isEqualTo(new Due.On(due));
    }

    @Test
    void clockStandsStillWhileACorrectionIsAwaited() {
        Request.Course asked = new Request.Course(LocalDate.of(2021, 3, 4), null, null, null, null);
        assertThat(clock.due(request("2021-03-01", asked, null))).isEqualTo(new Due.StandsStill());
    }

    @Test
    void clockStandsStillWhileAFeeIsNotPaid() {
        Request.Closing unpaid =
                new Request.Closing(LocalDate.of(2021, 5, 20), Outcome.FEE_NOT_PAID_IN_TIME, null, null, null);
        assertThat(clock.due(request("2021-03-01", Request.Course.STRAIGHT, unpaid)))
                .isEqualTo(new Due.StandsStill());
    }

    @Test
    void yearWithoutConfirmedCalendarIsSaidAndNotGuessed() {
        assertThat(clock.due(request("2026-12-20", Request.Course.STRAIGHT, null)))
                .isEqualTo(new Due.Unconfirmed(2027));
        assertThat(clock.due(request("2018-03-01", Request.Course.STRAIGHT, null)))
                .isEqualTo(new Due.Unconfirmed(2018));
    }
}
