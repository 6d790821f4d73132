package org.yangguang.remedies;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** An agency with a handler who keeps its cases, and people of other duties. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/remedies"})
@AutoConfigureMockMvc
@RecordApplicationEvents
abstract class RemedyFixture {

    static final Actor TEST = new Actor("", "测试");
    static final String LIST = "/desk/remedies";
    static final String RECONSIDERATIONS = LIST + "/reconsiderations";
    static final String LAWSUITS = LIST + "/lawsuits";

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    RemedyCases cases;

    @Autowired
    RemedyRows rows;

    @Autowired
    RemedyRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    long number;
    Agency agency;
    SignInToken handler;

    @BeforeEach
    void enterPeople() {
        number = System.nanoTime();
        agency = entered("教育局");
        handler = with(agency, Duty.HANDLER);
    }

    Agency entered(String name) {
        return agencies.enter(Agency.entered(name + number, AgencyKind.DEPARTMENT, null));
    }

    SignInToken with(Agency of, Duty duty) {
        Account account = accounts.createWithPassword("r" + ++number, "张承办", of.agencyId(), "Tz7-kq9-Wm", TEST);
        return new SignInToken(accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST));
    }

    MvcTestResult get(SignInToken who, String path) {
        return http.get().uri(path).with(authentication(who)).exchange();
    }

    MvcTestResult post(SignInToken who, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(csrf()).with(authentication(who));
        fields.forEach(request::param);
        return request.exchange();
    }

    Map<String, String> reconsideration(String... others) {
        return RemedyFields.reconsideration(agency.agencyId(), others);
    }

    Map<String, String> lawsuit(String... others) {
        return RemedyFields.lawsuit(agency.agencyId(), others);
    }

    /** The agency's case of that number. */
    RemedyCase found(RemedyKind kind, String caseNumber) {
        return rows.find(agency.agencyId(), kind, caseNumber).orElseThrow();
    }

    static String path(RemedyCase it) {
        return LIST + "/" + it.kind().path() + "/" + it.id().number();
    }

    /** Enters the reconsideration and gives its path. */
    String opened() {
        return opened(RECONSIDERATIONS, reconsideration());
    }

    String opened(String list, Map<String, String> fields) {
        String path = post(handler, list, fields).getResponse().getRedirectedUrl();
        return Objects.requireNonNull(path, "not entered");
    }
}
