package org.yangguang.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditTrail;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** An audit administrator at the desk, with a scheduler that is quick about jobs. */
@SpringBootTest(
        properties = {
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/audit-on-the-desk",
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms"
        })
@AutoConfigureMockMvc
@DirtiesContext
abstract class AuditorFixture {

    static final Actor TEST = new Actor("", "测试");
    static final String PATH = "/desk/administration/audit";
    static final String CHECKS = PATH + "/verification";

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerifications verifications;

    @Autowired
    AuditChecks checks;

    @Autowired
    JdbcClient jdbc;

    Account auditor;

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        Agency own = agencies.enter(Agency.entered("甲局" + number, AgencyKind.DEPARTMENT, null));
        auditor = make("shenji" + number, own, Duty.AUDIT_ADMINISTRATOR);
    }

    private Account make(String login, Agency agency, Duty duty) {
        Account account = accounts.createWithPassword(login, "审计员", agency.agencyId(), "Tz7-kq9-Wm", TEST);
        return accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST);
    }

    MvcTestResult get(String path) {
        return http.get()
                .uri(path)
                .with(authentication(new SignInToken(auditor)))
                .exchange();
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(csrf()).with(authentication(new SignInToken(auditor)));
        fields.forEach(request::param);
        return request.exchange();
    }

    /** Changes entries behind the back of the product, as somebody with the database's password could. */
    void tamper(String sql, long number) {
        jdbc.sql("alter table audit.entry disable trigger entry_is_append_only").update();
        jdbc.sql(sql).param("number", number).update();
        jdbc.sql("alter table audit.entry enable trigger entry_is_append_only").update();
    }
}
