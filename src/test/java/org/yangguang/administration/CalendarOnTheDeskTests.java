package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditFilter;
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
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.shared.Actor;

/** A year each test, so that none sees what another confirmed. */
@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/calendar-desk"})
@AutoConfigureMockMvc
class CalendarOnTheDeskTests {

    private static final String CALENDAR = "/desk/administration/calendar";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private RequestRegister requests;

    @Autowired
    private CalendarInForce calendar;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Agency agency;
    private SignInToken county;

    @BeforeEach
    void enter() {
        long number = System.nanoTime();
        agency = agencies.enter(Agency.entered("日历局" + number, AgencyKind.DEPARTMENT, null));
        Account account =
                accounts.createWithPassword("c" + number, "马主任", agency.agencyId(), "Tz7-kq9-Wm", new Actor("", "测试"));
        county = new SignInToken(accounts.grant(
                account.accountId(), account.version(), Set.of(Duty.COUNTY_DISCLOSURE_OFFICE), new Actor("", "测试")));
    }

    private MvcTestResult get(String path) {
        return http.get().uri(CALENDAR + path).with(authentication(county)).exchange();
    }

    private MvcTestResult send(int year, String standing, byte[] content) {
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

    private MvcTestResult send(int year, String rows) {
        return send(year, "CONFIRMED", ("日期,类型,节日\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult decide(int year, String step, String seen) {
        return decide(year, step, waiting(year), seen);
    }

    private String waiting(int year) {
        return jdbc.sql("select coalesce(max(id), 0) from calendar.notice where year = :year and state = 'DRAFT'")
                .param("year", year)
                .query(String.class)
                .single();
    }

    private MvcTestResult decide(int year, String step, String draft, String seen) {
        return http.post()
                .uri(CALENDAR + "/" + year + "/draft/" + step)
                .param("draft", draft)
                .param("seen", seen)
                .with(csrf())
                .with(authentication(county))
                .exchange();
    }

    private String seen(int year) {
        String page = body(get("/" + year + "/draft"));
        return SEEN.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void record(String registration, LocalDate received, Request.@Nullable Closing closing) {
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

    private @Nullable String due(String registration) {
        return jdbc.sql("select coalesce(due_on::text, '') from requests.request where registration = :registration")
                .param("registration", registration)
                .query(String.class)
                .single();
    }

    @Test
    void confirmingANoticeSettlesTheDeadlinesThatWaitedForIt() {
        record("等-1", LocalDate.of(2026, 12, 15), null);
        record(
                "等-2",
                LocalDate.of(2026, 12, 15),
                new Request.Closing(LocalDate.of(2027, 1, 13), Outcome.GRANTED, null, null, null));
        assertThat(due("等-1")).isEmpty();

        assertThat(send(2027, "2027-01-01,放假,元旦\n2027-01-04,放假,元旦\n")).hasRedirectedUrl(CALENDAR + "/2027/draft");
        assertThat(due("等-1")).as("a draft counts for nothing").isEmpty();
        assertThat(get("/2027/draft"))
                .hasViewName("administration/desk/notice")
                .bodyText()
                .contains("等-1", "等-2", "不能计算", "2027-01-14", "2 件期限会改变");

        assertThat(decide(2027, "confirm", seen(2027))).hasRedirectedUrl(CALENDAR + "?year=2027");
        assertThat(due("等-1")).isEqualTo("2027-01-14");
        assertThat(due("等-2")).isEqualTo("2027-01-14");
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isFalse();
        assertThat(jdbc.sql(
                                "select reason || '/' || name || '/' || due_after from requests.due_change order by id limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("确认 2027 年放假安排（国办发明电〔测试〕1 号）/马主任/2027-01-14");
        assertThat(trail.page(AuditFilter.ALL, 1, 20).items())
                .extracting(entry -> entry.deed().action() + " " + entry.deed().subject())
                .contains("确认放假安排 2027 年工作日历", "导入放假安排 2027 年工作日历");
    }

    @Test
    void aChangeInTheMiddleOfTheYearMovesOpenCasesAndLeavesClosedOnes() {
        record("改-1", LocalDate.of(2025, 3, 3), null);
        record(
                "改-2",
                LocalDate.of(2025, 3, 3),
                new Request.Closing(LocalDate.of(2025, 3, 31), Outcome.GRANTED, null, null, null));
        assertThat(due("改-1")).isEqualTo("2025-03-31");
        String known = body(get("/2025/days.csv")).substring(1);
        assertThat(known).startsWith("日期,类型,节日").contains("2025-10-01,放假,");

        assertThat(send(2025, "CONFIRMED", (known + "2025-03-31,放假,测试日\n").getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl(CALENDAR + "/2025/draft");
        assertThat(body(get("/2025/draft")))
                .contains("2025-03-31（周一）", "测试日", "改-1", "2025-04-01", "1 件期限会改变，其中 0 件提前")
                .doesNotContain("改-2");
        decide(2025, "confirm", seen(2025));

        assertThat(due("改-1")).isEqualTo("2025-04-01");
        assertThat(due("改-2")).isEqualTo("2025-03-31");
    }

    @Test
    void noticeInGb18030AndOneWithEnglishHeadingsAreRead() {
        assertThat(send(2031, "CONFIRMED", "日期,类型,节日\n2031-01-01,放假,元旦\n".getBytes(Charset.forName("GB18030"))))
                .hasRedirectedUrl(CALENDAR + "/2031/draft");
        assertThat(body(get("/2031/draft"))).contains("元旦");
        assertThat(send(
                        2031,
                        "CONFIRMED",
                        "date,type,name,weekday\n2031-01-02,holiday,假日,周四\n".getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl(CALENDAR + "/2031/draft");
        assertThat(body(get("/2031/draft"))).contains("假日").doesNotContain("元旦");
        assertThat(body(get("?year=2031"))).contains("等待确认", "已放弃", "待确认");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            日期,类型,节日^2032-02-30,放假,元旦                                    | 第 2 行日期“2032-02-30”无法识别
            日期,类型,节日^2032-01-01,休息,元旦                                    | 第 2 行类型“休息”无法识别
            日期,类型,节日^2032-01-01,放假,                                        | 第 2 行没有填节日名称
            日期,名称^2032-01-01,元旦                                              | 第一行应为：日期、类型、节日
            日期,类型,节日                                                         | 文件中没有日期
            日期,类型,节日^2032-01-01,放假,元旦^2032-01-01,放假,元旦               | 2032-01-01出现了两次
            日期,类型,节日^2032-01-01,调休上班,元旦                                | 该日不是周末
            日期,类型,节日^2033-01-01,放假,元旦                                    | 不属于2032年的放假安排
            """)
    void aBadFileIsRefusedWithItsRowsAndNothingIsStored(String file, String message) {
        MvcTestResult answer =
                send(2032, "CONFIRMED", file.strip().replace('^', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatusOk().hasViewName("administration/desk/calendar");
        assertThat(body(answer)).contains(message, "国办发明电〔测试〕1 号");
        assertThat(get("/2032/draft")).hasStatus(404);
    }

    @Test
    void whoeverDecidesOnAStalePreviewIsToldSo() {
        send(2034, "2034-01-02,放假,元旦\n");
        String old = seen(2034);
        send(2035, "2035-01-01,放假,元旦\n");
        decide(2035, "confirm", seen(2035));

        MvcTestResult late = decide(2034, "confirm", old);
        assertThat(late.getMvcResult().getFlashMap().get("flash").toString()).contains("工作日历刚被别人改动过");
        assertThat(calendar.holidays().confirmedYears()).contains(2035).doesNotContain(2034);
        decide(2034, "discard", "0");
        assertThat(get("/2034/draft")).hasStatus(404);
    }

    @Test
    void anEstimateIsShownAndPromisesNothing() {
        send(2036, "PROVISIONAL", "日期,类型,节日\n2036-01-01,放假,元旦\n".getBytes(StandardCharsets.UTF_8));
        decide(2036, "confirm", seen(2036));

        assertThat(body(get("?year=2036"))).contains("2036 年为暂估", "答复期限不按暂估计算");
        assertThat(calendar.holidays().confirmedYears()).doesNotContain(2036);
        assertThat(calendar.estimated().isWorkingDay(LocalDate.of(2036, 1, 1))).isFalse();
        assertThat(body(send(2026, "PROVISIONAL", "日期,类型,节日\n2026-01-01,放假,元旦\n".getBytes(StandardCharsets.UTF_8))))
                .contains("已经确认，不能再改为暂估");
    }

    @Test
    void systemAdministratorLooksButDoesNotDecide() {
        Account account = accounts.createWithPassword(
                "s" + System.nanoTime(), "系统", agency.agencyId(), "Tz7-kq9-Wm", new Actor("", "测试"));
        county = new SignInToken(accounts.grant(
                account.accountId(), account.version(), Set.of(Duty.SYSTEM_ADMINISTRATOR), new Actor("", "测试")));
        assertThat(body(get("?year=2021"))).contains("随系统提供", "全年 250 个工作日").doesNotContain("导入并查看影响");
        assertThat(send(2037, "2037-01-01,放假,元旦\n")).hasStatus(403);
        assertThat(decide(2037, "confirm", "0")).hasStatus(403);
        assertThat(get("/template.csv")).hasStatus(403);
    }

    @Test
    void aDraftThatNobodySawIsNeitherConfirmedNorDiscarded() {
        send(2041, "2041-01-01,放假,元旦\n");
        String shown = waiting(2041);
        String seen = seen(2041);
        send(2041, "2041-01-02,放假,元旦\n");

        assertThat(decide(2041, "confirm", shown, seen)
                        .getMvcResult()
                        .getFlashMap()
                        .get("flash")
                        .toString())
                .contains("工作日历刚被别人改动过");
        assertThat(decide(2041, "discard", shown, seen)
                        .getMvcResult()
                        .getFlashMap()
                        .get("flash")
                        .toString())
                .contains("工作日历刚被别人改动过");
        assertThat(body(get("/2041/draft"))).contains("2041-01-02").doesNotContain("2041-01-01");
        assertThat(trail.page(AuditFilter.ALL, 1, 3).items())
                .extracting(entry -> entry.deed().action() + entry.deed().detail())
                .contains("放弃放假安排被重新导入的安排替换");
    }

    @Test
    void aNoticeThatIsNotOfTheWholeYearIsRemarkedUpon() {
        send(2042, "2042-01-01,放假,元旦\n");
        assertThat(body(get("/2042/draft"))).contains("没有春节、清明、劳动节、端午、中秋、国庆的放假日");
    }

    @Test
    void whatIsConfirmedSaysWhatItReplacedDayByDay() {
        send(2043, "2043-01-01,放假,元旦\n");
        decide(2043, "confirm", seen(2043));
        send(2043, "2043-01-02,放假,元旦\n");
        decide(2043, "confirm", seen(2043));
        assertThat(trail.page(AuditFilter.ALL, 1, 1).items())
                .extracting(
                        entry -> entry.deed().before(), entry -> entry.deed().detail())
                .containsExactly(tuple("正式安排，放假 1 天，调休上班 0 天", "2043-01-01 放假→平常、2043-01-02 平常→放假；重新计算期限，改变 0 件"));
        assertThat(body(get("?year=2043"))).contains("已被替换", "国办发明电〔测试〕1 号");
        assertThat(get("?year=1500")).hasStatus(404);
    }
}
