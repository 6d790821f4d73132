package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yangguang.shared.Actor;

/** Two nodes on one database. */
@SpringBootTest(properties = "yangguang.data=target/test-data/stored-calendar")
class StoredCalendarTests {

    private static final LocalDate DAY = LocalDate.of(2040, 1, 2);

    @Autowired
    private CalendarInForce here;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeDesk desk;

    @Test
    void decisionHoldsHereAtOnceAndSoonOnOtherNodes() throws InterruptedException {
        CalendarInForce there = new StoredCalendar(notices);
        assertThat(here.holidays().confirmedYears()).doesNotContain(2040);
        assertThat(there.holidays().confirmedYears()).doesNotContain(2040);
        Notice draft = desk.enter(
                2040,
                Notice.Standing.CONFIRMED,
                "测试",
                List.of(new SpecialDay(DAY, SpecialDay.Kind.HOLIDAY, "元旦")),
                Actor.PROGRAM);

        desk.confirm(2040, draft.id(), notices.latestDecision(), Actor.PROGRAM);

        assertThat(here.workingDays().isWorkingDay(DAY)).isFalse();
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (!there.holidays().confirmedYears().contains(2040)
                && Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
        assertThat(there.workingDays().isWorkingDay(DAY)).isFalse();
    }
}
