package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

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

    @Autowired
    private PlatformTransactionManager transactions;

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

    @Test
    void whoeverDecidesWhileAnotherDecidesWaitsAndIsToldSo() {
        Notice first = entered(2044);
        Notice second = entered(2045);
        long seen = notices.latestDecision();

        CompletableFuture<Long> late = new TransactionTemplate(transactions).execute(status -> {
            desk.confirm(2044, first.id(), seen, Actor.PROGRAM);
            CompletableFuture<Long> waiting =
                    CompletableFuture.supplyAsync(() -> desk.confirm(2045, second.id(), seen, Actor.PROGRAM));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS));
            return waiting;
        });

        assertThat(late).failsWithin(Duration.ofSeconds(20)).withThrowableThat().withCauseInstanceOf(Refusal.class);
        assertThat(here.holidays().confirmedYears()).contains(2044).doesNotContain(2045);
    }

    private Notice entered(int year) {
        return desk.enter(
                year,
                Notice.Standing.CONFIRMED,
                "测试",
                List.of(new SpecialDay(LocalDate.of(year, 1, 1), SpecialDay.Kind.HOLIDAY, "元旦")),
                Actor.PROGRAM);
    }
}
