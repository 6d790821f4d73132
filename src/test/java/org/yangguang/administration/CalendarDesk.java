package org.yangguang.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.shared.Actor;

/** Somebody of the county's disclosure office at the calendar. */
@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/calendar-desk"})
@AutoConfigureMockMvc
abstract class CalendarDesk {

    static final String CALENDAR = "/desk/administration/calendar";
    static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    RequestRegister requests;

    @Autowired
    CalendarInForce calendar;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Agency agency;
    SignInToken county;

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        agency = agencies.enter(Agency.entered("日历局" + number, AgencyKind.DEPARTMENT, null));
        Account account =
                accounts.createWithPassword("c" + number, "马主任", agency.agencyId(), "Tz7-kq9-Wm", new Actor("", "测试"));
        county = new SignInToken(accounts.grant(
                account.accountId(), account.version(), Set.of(Duty.COUNTY_DISCLOSURE_OFFICE), new Actor("", "测试")));
    }

    MvcTestResult get(String path) {
        return http.get().uri(CALENDAR + path).with(authentication(county)).exchange();
    }

    MvcTestResult send(int year, String standing, byte[] content) {
        return http.post()
                .uri(CALENDAR + "/" + year)
                .multipart()
                .file(new MockMultipartFile("file", "安排.csv", "text/csv", content))
                .param("standing", standing)
                .param("source", "国办发明电〔测试〕1 号")
                .with(csrf())
                .with(authentication(county))
                .exchange();
    }

    MvcTestResult send(int year, String rows) {
        return send(year, "CONFIRMED", ("日期,类型,节日\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    MvcTestResult decide(int year, String step, String seen) {
        return decide(year, step, waiting(year), seen);
    }

    String waiting(int year) {
        return jdbc.sql("select coalesce(max(id), 0) from calendar.notice where year = :year and state = 'DRAFT'")
                .param("year", year)
                .query(String.class)
                .single();
    }

    MvcTestResult decide(int year, String step, String draft, String seen) {
        return http.post()
                .uri(CALENDAR + "/" + year + "/draft/" + step)
                .param("draft", draft)
                .param("seen", seen)
                .with(csrf())
                .with(authentication(county))
                .exchange();
    }

    String seen(int year) {
        String page = body(get("/" + year + "/draft"));
        return SEEN.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    void record(String registration, LocalDate received, Request.@Nullable Closing closing) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> requests.record(
                        agency.agencyId(),
                        List.of(new Request(
                                registration,
                                received,
                                new Request.Applicant(ApplicantType.NATURAL_PERSON, "张某"),
                                null,
                                "年度预算",
                                Request.Course.STRAIGHT,
                                closing,
                                null,
                                null,
                                null)),
                        Recorded.Known.AMEND));
    }

    @Nullable String due(String registration) {
        return jdbc.sql("select coalesce(due_on::text, '') from requests.request where registration = :registration")
                .param("registration", registration)
                .query(String.class)
                .single();
    }
}
