package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.identity.Account;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.shared.Actor;

/** Who decides, and on what. A year each test, so that none sees what another confirmed. */
class CalendarDecisionsTests extends CalendarDesk {

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
