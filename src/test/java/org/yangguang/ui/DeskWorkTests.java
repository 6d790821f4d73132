package org.yangguang.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.yangguang.journeys.Browser;

/** Working at the desk with the keyboard, with the mouse, and without scripts. */
@SpringBootTest(classes = UiApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskWorkTests {

    private static Browser browser;

    @Value("http://localhost:${local.server.port}/desk/sample/")
    private String desk;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void listIsWalkedAndOpenedWithTheKeyboard() {
        Page page = browser.open(desk + "today", 1440);
        press(page, "j", "j");
        assertThat(page.locator(":focus .row-title")).hasText("云岭乡某村三组路灯连续半个月不亮");
        press(page, "Enter");
        assertThat(page.locator(":focus").locator("xpath=..")).hasAttribute("open", "");
        press(page, "k", "o");
        page.waitForURL(desk + "figure");
        press(page, "g", "r");
        page.waitForURL(desk + "requests");
        press(page, "/");
        assertThat(page.locator("[data-search]")).isFocused();
    }

    @Test
    void shortcutsAreListed() {
        Page page = browser.open(desk + "today", 1440);
        press(page, "?");
        assertThat(page.locator("#help")).containsText("就地展开");
        assertThat(page.locator("[data-goto]")).containsText("本机关年报");
        browser.assertSound(page);
        press(page, "Escape");
        assertThat(page.locator("#help")).isHidden();
    }

    @Test
    void paletteFindsPagesAndActions() {
        Page page = browser.open(desk + "parts", 1440);
        press(page, "Control+k");
        assertThat(page.locator("#palette [role=option]").first()).containsText("转办");
        browser.picture(page, "desk-palette");
        browser.assertSound(page);
        page.keyboard().type("没有这个");
        assertThat(page.locator(".palette-none")).isVisible();
        page.locator("#palette input").fill("转办");
        press(page, "Enter");
        assertThat(page.locator("#transfer")).isVisible();
        browser.assertSound(page);
        press(page, "Escape", "Control+k");
        page.keyboard().type("年报");
        press(page, "ArrowDown", "ArrowUp", "Enter");
        page.waitForURL(desk + "report");
    }

    @Test
    void figureOpensTheListBehindItBesideThePage() {
        Page page = browser.open(desk + "report", 1440);
        page.locator("td a[data-panel]").first().click();
        assertThat(page.locator("[data-panel-place]")).containsText("2021-002");
        assertThat(page.locator("td.chosen")).hasCount(1);
        browser.picture(page, "desk-panel");
        browser.assertSound(page);
        press(page, "Escape");
        assertThat(page.locator("[data-panel-place]")).isHidden();
        assertThat(page.locator("td a[data-panel]").first()).isFocused();
    }

    @Test
    void figureOpensTheListOverThePageOnAPhone() {
        Page page = browser.open(desk + "report", 390);
        page.locator("p a[data-panel]").first().click();
        assertThat(page.locator("#panel")).containsText("2021-002");
        browser.picture(page, "desk-panel");
        browser.assertSound(page);
        page.locator("[data-panel-close]").click();
        assertThat(page.locator("#panel")).isHidden();
        page.locator(".nav-more summary").click();
        assertThat(page.locator(".nav-sheet")).containsText("单位与账号");
        browser.picture(page, "desk-more");
        browser.assertSound(page);
    }

    @Test
    void formSavesItselfAndShowsThatSomebodyWasFaster() {
        Page page = browser.open(desk + "form", 1440);
        for (String version : new String[] {"2", "3"}) {
            page.locator("#body").pressSequentially("改");
            page.locator("#body").blur();
            assertThat(page.locator("[name=version]")).hasValue(version);
            assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
        }
        page.locator("#body").pressSequentially("又");
        assertThat(page.locator(".answer")).containsText("陈某在 09:41 修改了这一段");
        assertThat(page.locator("[data-saved]")).hasText("没有保存：有人先一步修改了");
        browser.assertSound(page);
    }

    @Test
    void unsavedWorkIsNotLeftByMistake() {
        Page page = browser.open(desk + "form", 1440);
        page.locator("#name").pressSequentially("某");
        var asked = new java.util.concurrent.atomic.AtomicBoolean();
        page.onDialog(dialog -> {
            asked.set(true);
            dialog.accept();
        });
        page.locator(".button-quiet").click();
        page.waitForURL(desk + "parts");
        assertThat(asked).isTrue();
    }

    @Test
    void charactersLeftAreCountedAndPasswordsShown() {
        Page page = browser.open(desk + "form", 1440);
        page.locator("#text").fill("说明".repeat(30));
        assertThat(page.locator("#text-count")).hasText("超出 10 字");
        page.locator("[data-shows]").click();
        assertThat(page.locator("#password")).hasAttribute("type", "text");
    }

    @Test
    void progressIsFollowedToItsEnd() {
        Page page = browser.open(desk + "progress", 1440);
        assertThat(page.locator("#import")).containsText("看结果");
        assertThat(page.locator("#import form")).hasCount(0);
    }

    @Test
    void everythingIsUsableWithoutScripts() {
        Page page = browser.openWithoutScripts(desk + "parts", 1440);
        page.locator(".next .button-primary").click();
        assertThat(page.locator(".flash")).containsText("已把 2021-002 转给县自然资源局。");
        page.locator(".flash button").click();
        assertThat(page.locator("h1")).hasText("2021-002　危房改造补助对象名单");
        page.locator("[data-opens=transfer]").click();
        page.waitForURL(desk + "form");
        page.navigate(desk + "report");
        page.locator("td a[data-panel]").first().click();
        page.waitForURL(desk + "figure");
        assertThat(page.locator("#panel-content")).containsText("2021-002");
        page.navigate(desk + "requests");
        page.locator("[data-search]").fill("卫生室");
        page.locator(".toolbar .button").click();
        assertThat(page.locator("[data-search]")).hasValue("卫生室");
        page.locator(".me").click();
        page.locator(".menu-themes button[value=DARK]").click();
        assertThat(page.locator("link[href*=dark]")).hasCount(1);
        browser.picture(page, "desk-without-scripts");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
