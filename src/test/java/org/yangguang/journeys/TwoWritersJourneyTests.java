package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.journeys.Desk.caret;
import static org.yangguang.journeys.Desk.editor;
import static org.yangguang.journeys.Desk.press;
import static org.yangguang.journeys.Desk.saved;
import static org.yangguang.journeys.Desk.written;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** Two people write the same section at once, and somebody writes without scripts; nothing is lost. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"yangguang.demonstration=true", "yangguang.identity.second-factor=NOBODY"})
@DirtiesContext
class TwoWritersJourneyTests {

    private static final String TEXTS = "/desk/reports/1/2023/texts/";
    private static final String RECEIVED = "{table3.1.total}";

    private static Browser browser;

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

    /** One has written the text and keeps the page open; the other has opened it since. */
    private Page[] both(String section, String text) {
        Page one = new Desk(browser, site).write("chen", TEXTS + section, text);
        saved(one, "已保存");
        Page other = new Desk(browser, site).signIn("wang");
        other.navigate(site + TEXTS + section);
        editor(other).waitFor();
        return new Page[] {one, other};
    }

    @Test
    void changesOfDifferentLinesAreMergedWhileBothGoOnWriting() {
        Page[] pages = both("problems", "甲段。\n受理" + RECEIVED + "件。\n丙段。");
        caret(pages[1], "丙");
        pages[1].keyboard().type("王写");
        saved(pages[1], "已保存");
        caret(pages[0], "甲");
        pages[0].keyboard().type("陈写");
        saved(pages[0], "与王某刚才的修改合并");
        written(pages[0], "陈写甲段。\n受理" + RECEIVED + "件。\n王写丙段。");
        pages[0].keyboard().type("又写");
        saved(pages[0], Pattern.compile("已保存 \\d"));
        pages[1].reload();
        editor(pages[1]).waitFor();
        written(pages[1], "陈写又写甲段。\n受理" + RECEIVED + "件。\n王写丙段。");
        assertThat(editor(pages[1]).innerText()).contains("受理9件");
    }

    @Test
    void changesOfTheSameLineAreSettledOnThePageWithAllThatWasTyped() {
        Page[] pages = both("matters", "受理" + RECEIVED + "件。\n乙段。");
        caret(pages[1], "件");
        pages[1].keyboard().type("王写");
        saved(pages[1], "已保存");
        caret(pages[0], "件");
        pages[0].keyboard().type("陈写");
        // The other's change has come in between; what is typed until the answer comes is part of mine.
        pages[0].route("**" + TEXTS + "matters", route -> {
            pages[0].keyboard().type("再写");
            route.resume();
        });
        Locator answer = pages[0].locator(".answer");
        answer.waitFor();
        pages[0].unroute("**" + TEXTS + "matters");
        assertThat(answer.locator("#mine").inputValue()).isEqualTo("受理" + RECEIVED + "陈写再写件。\n乙段。");
        assertThat(answer.locator("#theirs-editor").innerText()).contains("受理9王写件。");
        assertThat(editor(pages[0]).isVisible()).isFalse();
        browser.assertSound(pages[0]);
        answer.locator("#mine-editor").focus();
        press(pages[0], "Control+End");
        pages[0].keyboard().type("合好。");
        Browser.press(pages[0], "合好了，保存左边的文字");
        assertThat(pages[0].locator(".flash").innerText()).contains("已保存");
        written(pages[0], "受理" + RECEIVED + "陈写再写件。\n乙段。合好。");
    }

    @Test
    void savingWhileThePageSavesByItselfIsNoConflictWithOneself() {
        Page page = new Desk(browser, site).write("chen", TEXTS + "problems", "甲段。");
        saved(page, "已保存");
        page.route("**" + TEXTS + "problems", route -> {
            if (route.request().headers().containsKey("x-autosave")) {
                page.keyboard().type("再写");
                page.locator("button[type=submit]:has-text('保存')").dispatchEvent("click");
            }
            route.resume();
        });
        caret(page, "甲");
        page.keyboard().type("写");
        page.locator(".flash").waitFor();
        written(page, "写再写甲段。");
    }

    @Test
    void sectionIsWrittenWithoutScripts() {
        Page page = browser.openWithoutScripts(site + "/identity/sign-in", 390);
        page.getByLabel("账号").fill("chen");
        page.locator("#password").fill("Mingchuan-2021");
        Browser.press(page, "登录");
        page.navigate(site + TEXTS + "preface");
        assertThat(page.locator("[data-write-bar]").isVisible()).isFalse();
        String text = "\n受理" + RECEIVED + "件，超期77件。\n";
        page.locator("#text").fill(text);
        Browser.press(page, "保存");
        assertThat(page.locator(".flash").innerText()).contains("已保存");
        assertThat(page.locator("#text").inputValue()).isEqualTo(text);
        assertThat(page.locator("[data-typed]").innerText()).contains("手写的数字 77");
        assertThat(page.locator("[data-length]").innerText()).isEqualTo("11 字");
        page.locator("#text").fill(text + "{none}");
        Browser.press(page, "保存");
        assertThat(page.locator(".error-summary").innerText()).contains("第 3 行", "{none}");
        assertThat(page.locator("#text").inputValue()).isEqualTo(text + "{none}");
    }

    @Test
    void editorIsSoundInEveryWidthAndLight() {
        Page page = new Desk(browser, site).write("chen", TEXTS + "overview", "受理" + RECEIVED + "件，1677条，超期77件。");
        saved(page, "已保存");
        for (String look : new String[] {"浅色", "深色", "长者模式（大字）"}) {
            page.locator("details.menu summary").click();
            Browser.press(page, look);
            for (String path : new String[] {"overview", "overview/draft"}) {
                page.navigate(site + TEXTS + path);
                for (int width : Browser.WIDTHS) {
                    page.setViewportSize(width, 900);
                    browser.assertSound(page);
                }
            }
        }
        page.navigate(site + TEXTS + "overview");
        press(page, "Tab");
        Browser.press(page, "插入数字");
        browser.assertSound(page);
    }
}
