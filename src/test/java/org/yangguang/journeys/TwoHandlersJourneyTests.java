package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;

/** Two handlers work on one case at once; the later one sees what the other did, and loses no word. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@Import(CaseWorld.class)
@DirtiesContext
class TwoHandlersJourneyTests {

    private static final String REASONS = "检索档案系统和合同台账，没有这份文件；已与农业农村局核对，没有制作";
    private static final Actor TEST = new Actor("", "测试");

    private static Browser browser;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private CaseWorld world;

    @Value("http://localhost:${local.server.port}")
    private String site;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private OpenedCase handled() {
        Agency office = agencies.named("明川县人民政府办公室").orElseThrow();
        Account made = accounts.createWithPassword("zhu", "朱某", office.agencyId(), "Mingchuan-2021", TEST);
        accounts.grant(made.accountId(), made.version(), Set.of(Duty.HANDLER), TEST);
        OpenedCase one = world.arrived(office, Submission.IN_PERSON);
        return world.add(one, new CaseEvent.Assigned(LocalDate.of(2021, 3, 1), "chen", "陈某", null), CaseWorld.CLERK);
    }

    private Page proposing(String login, OpenedCase one) {
        Page page = new Desk(browser, site).signIn(login);
        page.navigate(site + "/desk/requests/" + one.head().id() + "/act/propose?kind=DOES_NOT_EXIST");
        page.locator("#fact-SEARCH_RECORD").fill(login + "，档案系统，关键词：供热");
        return page;
    }

    @Test
    void laterHandlerSeesTheOthersStepAndKeepsEveryWord() {
        OpenedCase one = handled();
        Page chen = proposing("chen", one);
        Page zhu = proposing("zhu", one);
        chen.getByLabel("理由").fill("没有这份文件");
        Browser.press(chen, "提交审核");
        chen.locator("#line-title").waitFor();

        zhu.getByLabel("理由").fill(REASONS);
        Browser.press(zhu, "提交审核");
        zhu.locator(".error-summary").waitFor();
        assertThat(zhu.locator(".error-summary").innerText()).contains("陈某刚刚办理了这件申请（现在：审核中）");
        assertThat(zhu.locator("#reasons").inputValue()).isEqualTo(REASONS);
        assertThat(zhu.locator("#fact-SEARCH_RECORD").inputValue()).isEqualTo("zhu，档案系统，关键词：供热");
        browser.picture(zhu, "case-overtaken");
        browser.assertSound(zhu);

        Browser.press(zhu, "提交审核");
        zhu.locator(".error-summary").waitFor();
        assertThat(zhu.locator("#reasons").inputValue())
                .as("what is not lawful any more is refused, and still nothing is lost")
                .isEqualTo(REASONS);
        assertThat(world.stored(one)).containsExactly("Arrived", "Assigned", "Proposed");
    }
}
