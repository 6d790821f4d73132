package org.yangguang.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.Successions;
import org.yangguang.shared.Actor;

/** An agency that was merged into another on 30 June 2021, with a report of that year and one of the next. */
@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/ended-agencies"})
@AutoConfigureMockMvc
abstract class EndedAgencyFixture {

    static final Actor TEST = new Actor("", "测试");

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AgencyDesk desk;

    @Autowired
    Successions successions;

    @Autowired
    AnnualReports reports;

    long number;
    Agency former;
    Agency heir;
    Agency stranger;

    @BeforeEach
    void merge() {
        number = System.nanoTime();
        former = entered("原旅游局");
        heir = entered("文化局");
        stranger = entered("水务局");
        reports.open(former.agencyId(), 2021);
        reports.open(former.agencyId(), 2022);
        reports.open(heir.agencyId(), 2022);
        desk.end(former.agencyId(), former.version(), LocalDate.of(2021, 6, 30), heir.agencyId(), TEST);
    }

    Agency entered(String name) {
        return agencies.enter(Agency.entered(name + number, AgencyKind.DEPARTMENT, null));
    }

    SignInToken with(Agency agency, Duty duty) {
        Account account = accounts.createWithPassword("u" + ++number, "某人", agency.agencyId(), "Tz7-kq9-Wm", TEST);
        return new SignInToken(accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST));
    }

    MvcTestResult get(Agency agency, Duty duty, String path) {
        return http.get().uri(path).with(authentication(with(agency, duty))).exchange();
    }
}
