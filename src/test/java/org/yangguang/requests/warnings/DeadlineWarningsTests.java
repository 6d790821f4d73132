package org.yangguang.requests.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.reminders.Reminder;
import org.yangguang.reminders.ReminderAddresses;
import org.yangguang.reminders.Reminders;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

/** A case that was handed in on 1 March 2021 and is due on 29 March. */
@SpringBootTest(properties = "yangguang.identity.second-factor=NOBODY")
@Import(CaseWorld.class)
class DeadlineWarningsTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private DeadlineWarnings warnings;

    @Autowired
    private ReminderAddresses addresses;

    @Autowired
    private Reminders reminders;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;
    private SignInToken handler;
    private SignInToken head;
    private SignInToken county;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from reminders.address").update();
        jdbc.sql("delete from reminders.reminder").update();
        agency = world.agency();
        handler = wanting(Duty.HANDLER);
        head = wanting(Duty.DISCLOSURE_OFFICE_HEAD);
        county = wanting(Duty.COUNTY_DISCLOSURE_OFFICE);
    }

    private SignInToken wanting(Duty duty) {
        SignInToken somebody = world.with(agency, duty);
        addresses.set(accounts.get(somebody.account()), "u" + somebody.account() + "@example.gov.cn");
        return somebody;
    }

    private List<String> told(SignInToken who) {
        return reminders.latest(who.account(), 20).stream()
                .map(Reminder::line)
                .filter(line -> line.contains(agency.name()))
                .toList();
    }

    private OpenedCase assigned() {
        OpenedCase one = world.arrived(agency, Submission.IN_PERSON);
        String login = accounts.get(handler.account()).login();
        return world.add(one, new CaseEvent.Assigned(CaseWorld.MONDAY, login, "某人", null), CaseWorld.CLERK);
    }

    @Test
    void oneCaseIsToldOfOnceAtEachStepToMoreAndMorePeople() {
        String registration = assigned().head().registration();
        warnings.runAt(LocalDateTime.parse("2021-03-19T09:00"));
        assertThat(told(handler)).isEmpty();
        warnings.runAt(LocalDateTime.parse("2021-03-22T09:00"));
        warnings.runAt(LocalDateTime.parse("2021-03-23T09:00"));
        assertThat(told(handler))
                .containsExactly("政府信息公开申请" + registration + "，" + agency.name() + "，剩5个工作日（2021-03-29到期）");
        assertThat(told(head)).isEmpty();
        warnings.runAt(LocalDateTime.parse("2021-03-24T09:00"));
        assertThat(told(handler)).hasSize(2);
        assertThat(told(head)).hasSize(1);
        assertThat(told(county)).isEmpty();
        warnings.runAt(LocalDateTime.parse("2021-03-26T09:00"));
        warnings.runAt(LocalDateTime.parse("2021-03-30T09:00"));
        warnings.runAt(LocalDateTime.parse("2021-03-31T09:00"));
        assertThat(told(handler)).hasSize(4);
        assertThat(told(head)).hasSize(3);
        assertThat(told(county)).hasSize(2).first().asString().contains("已经逾期（2021-03-29到期）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03-26T07:59", "2021-03-27T09:00", "2021-03-28T09:00"})
    void nobodyIsWokenAtNightOrOnAFreeDay(String time) {
        assigned();
        warnings.runAt(LocalDateTime.parse(time));
        assertThat(told(handler)).isEmpty();
    }

    @Test
    void caseThatNobodyWasGivenPressesAllWhoCouldTakeIt() {
        world.arrived(agency, Submission.IN_PERSON);
        warnings.runAt(LocalDateTime.parse("2021-03-23T09:00"));
        assertThat(told(handler)).hasSize(1);
    }

    @Test
    void caseWhoseClockStandsStillPressesNobody() {
        OpenedCase one = assigned();
        world.add(
                one,
                new CaseEvent.CorrectionAsked(CaseWorld.MONDAY, "请写明年份", CaseWorld.MONDAY.plusDays(10)),
                CaseWorld.HANDLER);
        warnings.runAt(LocalDateTime.parse("2021-03-26T09:00"));
        assertThat(told(handler)).isEmpty();
        assertThat(told(head)).isEmpty();
    }

    @Test
    void otherAgenciesAreNotTold() {
        assigned();
        Agency other = world.agency();
        SignInToken there = world.with(other, Duty.DISCLOSURE_OFFICE_HEAD, Duty.HANDLER);
        addresses.set(accounts.get(there.account()), "there@example.gov.cn");
        warnings.runAt(LocalDateTime.parse("2021-03-26T09:00"));
        assertThat(told(there)).isEmpty();
    }
}
