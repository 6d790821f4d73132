package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditEntry;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
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

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/applicants"})
@AutoConfigureMockMvc
class ApplicantPagesTests {

    private static final Actor TEST = new Actor("", "测试");
    private static final Set<Duty> HANDLING = Set.of(Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private RequestRegister requests;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;
    private String path;

    @BeforeEach
    void enter() {
        agency = agencies.enter(Agency.entered("受理局" + System.nanoTime(), AgencyKind.DEPARTMENT, null));
        path = "/desk/requests/" + agency.agencyId() + "/applicant";
        record("公申〔2021〕1号/甲", "赵小明");
        record("2021-2", null);
    }

    private void record(String registration, @Nullable String name) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> requests.record(
                        agency.agencyId(),
                        List.of(new Request(
                                registration,
                                LocalDate.of(2021, 3, 1),
                                new Request.Applicant(ApplicantType.NATURAL_PERSON, name),
                                null,
                                "年度预算",
                                Request.Course.STRAIGHT,
                                null,
                                null,
                                null,
                                null)),
                        Recorded.Known.AMEND));
    }

    private SignInToken with(Duty duty, Agency of) {
        Account account = accounts.createWithPassword("u" + System.nanoTime(), "某人", of.agencyId(), "Tz7-kq9-Wm", TEST);
        return new SignInToken(accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST));
    }

    private MvcTestResult look(SignInToken who, String registration) {
        return http.get()
                .uri(path)
                .param("registration", registration)
                .with(authentication(who))
                .exchange();
    }

    private MvcTestResult reveal(SignInToken who, String registration, String reason) {
        return http.post()
                .uri(path)
                .param("registration", registration)
                .param("reason", reason)
                .with(csrf())
                .with(authentication(who))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<AuditEntry> entries() {
        return trail.page(new AuditFilter(null, "", "查看申请人姓名", agency.name()), 1, 10)
                .items();
    }

    @Test
    void nameIsMaskedUntilSomebodySaysWhyAndThatIsAnEntry() {
        SignInToken handler = with(Duty.HANDLER, agency);
        assertThat(look(handler, "公申〔2021〕1号/甲")).hasStatusOk().hasViewName("requests/desk/applicant");
        assertThat(body(look(handler, "公申〔2021〕1号/甲"))).contains("赵*明").doesNotContain("赵小明");
        assertThat(entries()).isEmpty();

        MvcTestResult shown = reveal(handler, "公申〔2021〕1号/甲", "制作答复书");
        assertThat(body(shown)).contains("赵小明", "已记入审计日志");
        assertThat(shown.getResponse().getHeader("Cache-Control")).contains("no-store");
        AuditEntry entry = entries().getFirst();
        assertThat(entry.deed().subject()).isEqualTo("申请 " + agency.name() + " 公申〔2021〕1号/甲");
        assertThat(entry.deed().detail()).isEqualTo("制作答复书");
        assertThat(entry.deed().toString()).doesNotContain("赵小明");
    }

    @Test
    void withoutAReasonNothingIsShownAndNothingIsWritten() {
        MvcTestResult answer = reveal(with(Duty.CLERK, agency), "公申〔2021〕1号/甲", "  ");
        assertThat(body(answer)).contains("请写明查看的事由", "赵*明").doesNotContain("赵小明");
        assertThat(entries()).isEmpty();
    }

    @Test
    void nameThatStandsInTheReasonDoesNotGetIntoTheTrail() {
        reveal(with(Duty.CLERK, agency), "公申〔2021〕1号/甲", "给赵小明寄答复书");
        assertThat(entries().getFirst().deed().detail()).isEqualTo("给赵*明寄答复书");
    }

    @Test
    void saysThatANameSealedUnderAnotherKeyCannotBeRead() {
        jdbc.sql(
                        "update requests.request set applicant_sealed = :sealed where agency_id = :agency and registration = :one")
                .param("sealed", new byte[40])
                .param("agency", agency.agencyId().value())
                .param("one", "公申〔2021〕1号/甲")
                .update();
        SignInToken clerk = with(Duty.CLERK, agency);
        assertThat(look(clerk, "公申〔2021〕1号/甲")).hasStatus(422).bodyText().contains("另一个密钥");
        assertThat(reveal(clerk, "公申〔2021〕1号/甲", "核对")).hasStatus(422);
        assertThat(entries()).isEmpty();
    }

    @Test
    void saysWhereNoNameIsOnRecordAndWhereThereIsNoSuchRequest() {
        SignInToken handler = with(Duty.HANDLER, agency);
        assertThat(body(look(handler, "2021-2"))).contains("没有登记").doesNotContain("查看完整资料");
        assertThat(body(reveal(handler, "2021-2", "核对"))).contains("没有登记");
        assertThat(look(handler, "没有")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void onlyWhoHandlesTheAgencysRequestsMayKnow(Duty duty) {
        int expected = HANDLING.contains(duty) ? 200 : 403;
        assertThat(look(with(duty, agency), "公申〔2021〕1号/甲")).hasStatus(expected);
        assertThat(reveal(with(duty, agency), "公申〔2021〕1号/甲", "核对")).hasStatus(expected);
        Agency other = agencies.enter(Agency.entered("别局" + System.nanoTime(), AgencyKind.DEPARTMENT, null));
        assertThat(reveal(with(duty, other), "公申〔2021〕1号/甲", "核对")).hasStatus(403);
    }
}
