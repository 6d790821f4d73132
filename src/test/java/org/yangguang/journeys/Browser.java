package org.yangguang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real Chromium for tests: opens pages at a width, takes pictures into {@code target/screenshots}, lets axe look for
 * barriers. A test that needs it fails where Chromium is not installed. Close it after the tests of a class.
 */
public final class Browser implements AutoCloseable {

    /** Widths of a phone, a tablet and a desk, in CSS pixels, at which every page is looked at. */
    public static final List<Integer> WIDTHS = List.of(390, 768, 1440);

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new ArrayList<>();

    /** Starts Chromium with an empty profile of its own. */
    public Browser() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /**
     * Opens an address in a window of its own, without cookies of earlier ones.
     *
     * @param width in CSS pixels
     */
    public Page open(String address, int width) {
        return open(address, width, true);
    }

    /** The same for a reader whose browser runs no scripts; axe cannot look at such a page. */
    public Page openWithoutScripts(String address, int width) {
        return open(address, width, false);
    }

    private Page open(String address, int width, boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
        return page;
    }

    /** Presses the button of that very name. */
    public static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Takes a picture of the whole page: {@code target/screenshots/name-width.png}. */
    public Path picture(Page page, String name) {
        Path file = PICTURES.resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        return file;
    }

    /** Fails if axe finds a barrier, if the page is wider than its window, or if the browser refused or missed something. */
    public void assertSound(Page page) {
        assertFits(page);
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(Browser::describe)).as(page.url()).isEmpty();
    }

    /** Shrinks the window and darkens it on the page as it is, takes a picture of each, and fails as {@link #assertSound} does. */
    void assertSoundInLightAndDark(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                assertFits(page);
                picture(page, name + (scheme == ColorScheme.DARK ? "-dark" : ""));
            }
            assertSound(page);
        }
    }

    /** As {@link #assertSound}, but without axe, which takes longest. */
    public void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s is wider than its window by", page.url())
                .isEqualTo(0);
        assertThat(complaints).as("errors in the console").isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + String.join(
                        "\n",
                        rule.getNodes().stream()
                                .map(node -> "  " + node.getHtml())
                                .toList());
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is not installed: this test looks at real pages."
                        + " Install the package chromium (and fonts-noto-cjk), or put chromium on the PATH."));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
