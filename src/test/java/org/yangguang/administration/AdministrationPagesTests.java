package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobOrder;
import org.yangguang.jobs.JobState;
import org.yangguang.jobs.Jobs;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/administration"})
@AutoConfigureMockMvc
class AdministrationPagesTests {

    private static final Actor TEST = new Actor("", "测试");
    private static final String AGENCIES = "/desk/administration/agencies";

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    Jobs jobs;

    private Agency own;
    private Agency other;
    private long number;

    @BeforeEach
    void enter() {
        number = System.nanoTime();
        own = agencies.enter(Agency.entered("甲局" + number, AgencyKind.DEPARTMENT, null));
        other = agencies.enter(Agency.entered("乙局" + number, AgencyKind.DEPARTMENT, null));
    }

    private Account with(Duty duty) {
        String login = "u" + ++number;
        Account account = accounts.createWithPassword(login, "某人", own.agencyId(), "Tz7-kq9-Wm", TEST);
        return accounts.grant(account.accountId(), account.version(), Set.of(duty), TEST);
    }

    private MvcTestResult get(Duty duty, String path) {
        return http.get()
                .uri(path)
                .with(authentication(new SignInToken(with(duty))))
                .exchange();
    }

    private MvcTestResult post(Duty duty, String path, Map<String, String> fields) {
        var request = http.post().uri(path).with(csrf()).with(authentication(new SignInToken(with(duty))));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String page(Agency agency) {
        return AGENCIES + "/" + agency.agencyId();
    }

    private static Map<String, String> version(Agency agency, String name, String value) {
        return Map.of("version", Integer.toString(agency.version()), name, value);
    }

    private Map<String, String> ending(int version, String day) {
        return Map.of(
                "version", Integer.toString(version),
                "endedOn", day,
                "successor", other.agencyId().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "audit, AUDIT_ADMINISTRATOR, administration/desk/audit",
        "audit/verification, AUDIT_ADMINISTRATOR, administration/desk/audit-verification",
        "agencies, SYSTEM_ADMINISTRATOR, administration/desk/agencies",
        "agencies, COUNTY_DISCLOSURE_OFFICE, administration/desk/agencies",
        "agencies/list, COUNTY_DISCLOSURE_OFFICE, administration/desk/agency-list",
        "agencies/new, COUNTY_DISCLOSURE_OFFICE, administration/desk/agency-new",
        "jobs, SYSTEM_ADMINISTRATOR, administration/desk/jobs",
        "jobs/undelivered, SYSTEM_ADMINISTRATOR, administration/desk/undelivered",
        "settings, SYSTEM_ADMINISTRATOR, administration/desk/settings",
        "calendar, SYSTEM_ADMINISTRATOR, administration/desk/calendar",
        "calendar, COUNTY_DISCLOSURE_OFFICE, administration/desk/calendar"
    })
    void dutyOpensItsScreen(String screen, Duty duty, String view) {
        assertThat(get(duty, "/desk/administration/" + screen)).hasStatusOk().hasViewName(view);
    }

    @ParameterizedTest
    @CsvSource({
        "audit, SYSTEM_ADMINISTRATOR",
        "audit, SECURITY_ADMINISTRATOR",
        "audit, COUNTY_DISCLOSURE_OFFICE",
        "audit/1, SYSTEM_ADMINISTRATOR",
        "audit/verification, SYSTEM_ADMINISTRATOR",
        "agencies, AUDIT_ADMINISTRATOR",
        "agencies, EDITOR",
        "agencies/new, DISCLOSURE_OFFICE_HEAD",
        "agencies/list, DISCLOSURE_OFFICE_HEAD",
        "agencies/list?format=csv, DISCLOSURE_OFFICE_HEAD",
        "jobs?format=csv, COUNTY_DISCLOSURE_OFFICE",
        "jobs, AUDIT_ADMINISTRATOR",
        "jobs/undelivered, COUNTY_DISCLOSURE_OFFICE",
        "settings, SECURITY_ADMINISTRATOR",
        "settings, COUNTY_DISCLOSURE_OFFICE",
        "calendar, EDITOR"
    })
    void screenStaysClosedToOtherDuties(String screen, Duty duty) {
        assertThat(get(duty, "/desk/administration/" + screen)).hasStatus(403);
    }

    /** A test counts a page as rendered where the name of its view stands as it is. */
    @Test
    void everyScreenIsRendered() {
        Duty system = Duty.SYSTEM_ADMINISTRATOR;
        assertThat(get(Duty.AUDIT_ADMINISTRATOR, "/desk/administration/audit"))
                .hasViewName("administration/desk/audit")
                .bodyText()
                .contains("核验杂凑链", "授予岗位");
        assertThat(get(Duty.AUDIT_ADMINISTRATOR, "/desk/administration/audit/1"))
                .hasViewName("administration/desk/audit-entry")
                .bodyText()
                .contains("panel-content", "本条杂凑值");
        assertThat(get(system, AGENCIES)).hasViewName("administration/desk/agencies");
        assertThat(get(system, AGENCIES + "/new")).hasViewName("administration/desk/agency-new");
        assertThat(get(system, page(own))).hasViewName("administration/desk/agency");
        assertThat(get(system, "/desk/administration/jobs")).hasViewName("administration/desk/jobs");
        assertThat(get(system, "/desk/administration/jobs/undelivered")).hasViewName("administration/desk/undelivered");
        assertThat(get(system, "/desk/administration/settings"))
                .hasViewName("administration/desk/settings")
                .bodyText()
                .contains("yangguang.identity.failures", "PostgreSQL", "DATABASE_URL")
                .doesNotContain("jdbc:", "postgresql:");
        assertThat(get(system, "/desk/administration/calendar?year=2021"))
                .hasViewName("administration/desk/calendar")
                .bodyText()
                .contains("2021 年已确认", "调休上班", "250 个工作日");
    }

    @Test
    void calendarSaysWhatIsEstimatedAndWhatIsMissing() {
        Duty county = Duty.COUNTY_DISCLOSURE_OFFICE;
        assertThat(get(county, "/desk/administration/calendar?year=2027"))
                .bodyText()
                .contains("2027 年为暂估");
        assertThat(get(county, "/desk/administration/calendar?year=2099"))
                .bodyText()
                .contains("2099 年没有安排");
    }

    @Test
    void trailIsNarrowed() {
        Duty audit = Duty.AUDIT_ADMINISTRATOR;
        post(Duty.DISCLOSURE_OFFICE_HEAD, page(own) + "/contact", version(own, "telephone", "0953-1234567"));
        assertThat(get(audit, "/desk/administration/audit?q=" + own.name()))
                .bodyText()
                .contains("单位 " + own.name());
        assertThat(get(audit, "/desk/administration/audit?to=2001-01-01"))
                .bodyText()
                .contains("没有找到记录");
    }

    @Test
    void officeKeepsItsOwnCardAndNothingElse() {
        Duty head = Duty.DISCLOSURE_OFFICE_HEAD;
        assertThat(get(head, AGENCIES)).hasRedirectedUrl(page(own));
        assertThat(get(head, page(own)))
                .hasStatusOk()
                .bodyText()
                .contains("保存联系信息")
                .doesNotContain("记为撤销");
        assertThat(get(head, page(other))).hasStatus(403);
        assertThat(post(head, page(other) + "/contact", version(other, "telephone", "1")))
                .hasStatus(403);
        assertThat(post(head, page(own) + "/place", version(own, "name", "丙局"))).hasStatus(403);
        assertThat(post(head, page(own) + "/contact", version(own, "telephone", "0953-1234567")))
                .hasRedirectedUrl(page(own));
        assertThat(agencies.get(own.agencyId()).card().telephone()).isEqualTo("0953-1234567");
    }

    @Test
    void officeWritesDownWhatItDoes() {
        Duty head = Duty.DISCLOSURE_OFFICE_HEAD;
        assertThat(post(head, page(own) + "/duties", Map.of("words", "养老金、社保卡")))
                .hasRedirectedUrl(page(own));
        assertThat(get(head, page(own))).bodyText().contains("养老金、社保卡");
        assertThat(post(head, page(own) + "/duties", Map.of("words", "长".repeat(1001))))
                .bodyText()
                .contains("职责不超过 1000 字");
        assertThat(post(head, page(other) + "/duties", Map.of("words", "别家的事"))).hasStatus(403);
        assertThat(get(Duty.AUDIT_ADMINISTRATOR, "/desk/administration/audit?q=" + own.name()))
                .bodyText()
                .contains("修改单位职责");
    }

    @Test
    void secondOfTwoEditorsIsToldInsteadOfOverwriting() {
        Duty county = Duty.COUNTY_DISCLOSURE_OFFICE;
        post(county, page(own) + "/contact", version(own, "telephone", "0953-1111111"));
        assertThat(post(county, page(own) + "/contact", version(own, "telephone", "0953-2222222")))
                .hasStatusOk()
                .bodyText()
                .contains("刚被别人修改过", "0953-2222222");
        assertThat(agencies.get(own.agencyId()).card().telephone()).isEqualTo("0953-1111111");
    }

    @Test
    void newAgencyNeedsANameOfItsOwn() {
        Duty county = Duty.COUNTY_DISCLOSURE_OFFICE;
        assertThat(post(county, AGENCIES, Map.of("version", "0", "name", own.name(), "kind", "DEPARTMENT")))
                .bodyText()
                .contains("单位名称不能重复");
        String name = "丙局" + number;
        assertThat(post(county, AGENCIES, Map.of("version", "0", "name", name, "kind", "TOWNSHIP")))
                .hasStatus3xxRedirection();
        assertThat(agencies.named(name)).isPresent();
    }

    @Test
    void successorAnswersForAnAgencyThatEnded() {
        Duty county = Duty.COUNTY_DISCLOSURE_OFFICE;
        Map<String, String> fields = ending(own.version(), "2021-06-30");
        assertThat(post(county, page(own) + "/end", fields))
                .hasRedirectedUrl(page(own))
                .flash()
                .extracting("flash")
                .asString()
                .contains(page(own) + "/revive?version="
                        + agencies.get(own.agencyId()).version());
        assertThat(agencies.answering(own.agencyId())).extracting(Agency::name).isEqualTo(other.name());
        assertThat(get(county, page(own))).bodyText().contains("已撤销", "2021-06-30", other.name());
        int ended = agencies.get(own.agencyId()).version();
        assertThat(post(county, page(own) + "/end", ending(ended, "2021-07-30")))
                .bodyText()
                .contains("不能再办");
        assertThat(post(county, page(own) + "/revive", Map.of("version", Integer.toString(ended))))
                .hasRedirectedUrl(page(own));
        assertThat(agencies.answering(own.agencyId())).extracting(Agency::name).isEqualTo(own.name());
    }

    @Test
    void waitingJobIsCalledOffAndNotTriedAgain() {
        Duty system = Duty.SYSTEM_ADMINISTRATOR;
        JobId id = jobs.start(new JobOrder("test.none", "整理旧文件" + number, TEST, null, Map.of()));
        assertThat(get(system, "/desk/administration/jobs?state=WAITING"))
                .bodyText()
                .contains("整理旧文件");
        assertThat(post(system, "/desk/administration/jobs/" + id + "/cancel", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(jobs.get(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(post(system, "/desk/administration/jobs/" + id + "/retry", Map.of()))
                .flash()
                .extracting("flash")
                .asString()
                .contains("没有失败");
    }
}
