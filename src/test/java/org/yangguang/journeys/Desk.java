package org.yangguang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The desk of the demonstration in a browser: signing in, acting on a case, and the text editor as people use it. */
final class Desk {

    private final Browser browser;
    private final String site;

    Desk(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    Page signIn(String login) {
        Page page = browser.open(site + "/identity/sign-in", 1440);
        page.getByLabel("账号").fill(login);
        page.locator("#password").fill("Mingchuan-2021");
        Browser.press(page, "登录");
        page.waitForURL("**/desk");
        return page;
    }

    /** Opens the form of an action of the case that is shown, and writes its text. */
    static void act(Page page, String action, String text) {
        if (page.getByText("更多").count() > 0) {
            page.getByText("更多").click();
        }
        page.locator(".next-act a")
                .getByText(action, new Locator.GetByTextOptions().setExact(true))
                .click();
        if (!text.isEmpty()) {
            page.locator("#text").fill(text);
        }
    }

    /** Opens a section's text for writing and puts a text into it, as it is stored. */
    Page write(String login, String path, String text) {
        Page page = signIn(login);
        page.navigate(site + path);
        editor(page).waitFor();
        Browser.press(page, "显示代码");
        page.locator("#text").fill(text);
        Browser.press(page, "显示代码");
        return page;
    }

    static Locator editor(Page page) {
        return page.locator("#text-editor");
    }

    /** What the form would send. */
    static String text(Page page) {
        return page.locator("#text").inputValue();
    }

    /** Waits until the form would send this text. */
    static void written(Page page, String text) {
        assertThat(page.locator("#text")).hasValue(text);
    }

    /** Puts the caret before the first place of these words. */
    static void caret(Page page, String before) {
        editor(page).focus();
        page.evaluate("""
                async words => {
                  const { place } = await import('/ui/js/write/text.js');
                  const root = document.getElementById('text-editor');
                  getSelection().collapse(...place(root, document.getElementById('text').value.indexOf(words)));
                }""", before);
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Waits until the page says that it has saved by itself. */
    static void saved(Page page, String said) {
        saved(page, Pattern.compile(said));
    }

    static void saved(Page page, Pattern said) {
        page.locator("[data-saved]")
                .filter(new Locator.FilterOptions().setHasText(said))
                .waitFor();
    }
}
