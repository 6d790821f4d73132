package org.yangguang.reminders;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yangguang.Visitor;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** People of the office have themselves reminded by e-mail, over a real mail server. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.identity.attempts-per-minute=1000",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/reminders",
            "yangguang.site.domain=www.mingchuan.gov.cn",
            "yangguang.mail.from=gongkai@mingchuan.gov.cn",
            "yangguang.notices.pause=0s",
            "yangguang.jobs.run=false"
        })
abstract class ReminderFixture {

    private static final String PASSWORD = "Tz7-kq9-Wm";
    private static final Actor TEST = new Actor("", "测试");
    static final String PATH = "/desk/reminders";
    static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderRound round;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Value("http://localhost:${local.server.port}")
    private String site;

    Account account;
    Visitor visitor;

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new AssertionError(none);
        }
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getServerSetup().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from reminders.reminder").update();
        MAIL.reset();
        Agency agency = agencies.enter(Agency.entered("局" + System.nanoTime(), AgencyKind.DEPARTMENT, null));
        Account made = desk.createWithPassword("u" + System.nanoTime(), "某人", agency.agencyId(), PASSWORD, TEST);
        account = desk.grant(made.accountId(), made.version(), Set.of(Duty.HANDLER), TEST);
        visitor = new Visitor(site);
        visitor.signIn(account.login(), PASSWORD);
    }

    Visitor.Answer set(String address) {
        return visitor.submit(visitor.get(PATH), PATH, Map.of("email", address));
    }

    void order(String thing) {
        reminders.order(account.accountId(), "test/" + thing, "申请" + thing + "，剩3个工作日", "/desk/requests/" + thing);
    }

    List<String> shown() {
        return visitor.get(PATH).page().select("[aria-labelledby=sent] li p").eachText();
    }
}
