package org.yangguang.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.SpecialDay;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.shared.Actor;

/** A holiday that is announced late moves the due dates of cases by their events, and leaves a trace. */
@SpringBootTest(properties = "yangguang.data=target/test-data/recount")
@Import(CaseWorld.class)
class CasesUnderANewCalendarTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private RequestDeadlines deadlines;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    /** The national calendar with one more day off. */
    private static WorkingDays withHoliday(String day) {
        HolidayCalendar national = HolidayCalendar.national();
        return WorkingDays.of(new HolidayCalendar(
                Stream.concat(
                                national.days().stream(),
                                Stream.of(new SpecialDay(LocalDate.parse(day), SpecialDay.Kind.HOLIDAY, "临时放假")))
                        .sorted(Comparator.comparing(SpecialDay::date))
                        .toList(),
                national.confirmedYears(),
                national.provisionalYears()));
    }

    private void recount(WorkingDays by) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> deadlines.recount(by, "测试", new Actor("", "测试")));
    }

    private List<Map<String, Object>> traces(OpenedCase of) {
        return jdbc.sql("select * from requests.due_change where request_id = :id")
                .param("id", of.head().id())
                .query()
                .listOfRows();
    }

    @Test
    void severalConsultationsStayTakenOutOfTheCount() {
        OpenedCase one = world.handled(agency);
        one = world.add(one, consulted("2021-03-03"), CaseWorld.HANDLER);
        one = world.add(one, came(1, "2021-03-05"), CaseWorld.HANDLER);
        one = world.add(one, consulted("2021-03-15"), CaseWorld.HANDLER);
        one = world.add(one, came(2, "2021-03-17"), CaseWorld.HANDLER);
        assertThat(world.row(one)).containsEntry("due_on", Date.valueOf("2021-04-02"));
        recount(withHoliday("2021-03-22"));
        assertThat(world.row(one)).containsEntry("due_on", Date.valueOf("2021-04-06"));
        assertThat(traces(one)).hasSize(1);
    }

    @Test
    void aReplyMadeAnewHasItsOwnDueDate() {
        OpenedCase one = world.proposed(agency);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        one = world.add(one, new CaseEvent.Replied(CaseWorld.MONDAY, "1号", Delivery.POST), CaseWorld.HANDLER);
        one = world.add(one, new CaseEvent.Reopened(LocalDate.of(2021, 7, 1), "复议撤销"), CaseWorld.HEAD);
        recount(withHoliday("2021-07-05"));
        assertThat(world.row(one)).containsEntry("due_on", Date.valueOf("2021-03-29"));
        assertThat(jdbc.sql("select new_due_on from requests.case_file where request_id = :id")
                        .param("id", one.head().id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2021-07-30");
        assertThat(traces(one)).hasSize(1);
    }

    private static CaseEvent consulted(String on) {
        return new CaseEvent.Consulted(LocalDate.parse(on), Consulting.THIRD_PARTY, "甲公司", "是否同意");
    }

    private static CaseEvent came(int number, String on) {
        return new CaseEvent.OpinionReceived(LocalDate.parse(on), number, Opinion.AGREES, "同意");
    }
}
