package org.yangguang.requests.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;

/** Notices with a real mail server and a gateway for text messages. */
@SpringBootTest(
        properties = {
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/notices",
            "yangguang.site.domain=www.mingchuan.gov.cn",
            "yangguang.site.telephone=0000-7012681",
            "yangguang.mail.from=gongkai@mingchuan.gov.cn",
            "yangguang.notices.pause=0s",
            "yangguang.sms.body={\"to\":[\"{number}\"],\"msg\":\"【明川县】{text}\"}",
            "yangguang.sms.header=X-Key",
            "yangguang.sms.key=geheim",
            "yangguang.sms.accepted=\"code\":0",
            "yangguang.sms.timeout=2s"
        })
@AutoConfigureMockMvc
@Import(CaseWorld.class)
abstract class NoticeFixture {

    static final GreenMail MAIL = new GreenMail(new ServerSetup(TestGateway.freePort(), "127.0.0.1", "smtp"));
    static final TestGateway GATEWAY = new TestGateway();

    @Autowired
    CaseWorld world;

    @Autowired
    CaseDesk desk;

    @Autowired
    ApplicantNotices notices;

    @Autowired
    NoticeOutbox outbox;

    @Autowired
    NoticeRound round;

    @Autowired
    JdbcClient jdbc;

    Agency agency;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getServerSetup().getPort());
        registry.add("yangguang.sms.url", () -> GATEWAY.address());
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from requests.notice").update();
        jdbc.sql("delete from requests.attempt").update();
        MAIL.reset();
        GATEWAY.begin();
        agency = world.agency();
    }

    /** An application of somebody who can be reached as told, or not at all. */
    OpenedCase arrived(Submission channel, String telephone, String email, boolean wanted) {
        Application one = CaseWorld.application();
        Application application = new Application(
                one.type(),
                one.name(),
                one.identityProof(),
                one.identityNumber(),
                one.contact(),
                telephone,
                email,
                one.address(),
                one.postcode(),
                one.form(),
                one.way(),
                one.help(),
                wanted);
        return desk.register(
                agency.agencyId(),
                new Intake(application, channel, false, CaseWorld.MONDAY, "2020年供热特许经营协议"),
                CaseWorld.CLERK);
    }

    OpenedCase byMail() {
        return arrived(Submission.ONLINE, "0954-7012681", "zhao@example.com", true);
    }

    OpenedCase bySms() {
        return arrived(Submission.IN_PERSON, "+86 138-0013-8000", null, true);
    }

    Notice only(OpenedCase of) {
        List<Notice> all = notices.of(of.head().id());
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.getFirst();
    }
}
