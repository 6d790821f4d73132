package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = UiApplication.class, properties = "yangguang.site.government=明川县人民政府")
@AutoConfigureMockMvc
class DeskLayoutTests {

    @Autowired
    private MockMvcTester web;

    @Test
    void navigationMarksWhereTheViewerIsAndCountsWhatWaits() {
        Document page = page("/desk/sample/requests");
        assertThat(page.select(".nav-all a[aria-current] .nav-text").eachText()).containsExactly("依申请公开");
        assertThat(page.select(".nav-all .count").eachText()).contains("，待办9件");
        assertThat(page.select(".nav-core > li > a .nav-text").eachText())
                .containsExactly("今日", "依申请公开", "主动公开", "本机关年报");
        assertThat(page.title()).isEqualTo("依申请公开 - 阳光·明川县人民政府政务公开工作台");
    }

    @Test
    void headingSortsByItsColumnAndTurnsRound() {
        Document page = page("/desk/sample/requests?sort=-received&page=3");
        assertThat(page.select("th[aria-sort]").eachAttr("aria-sort")).containsExactly("descending");
        assertThat(page.select("th .sorts").eachAttr("href"))
                .containsExactly(
                        "/desk/sample/requests?sort=agency",
                        "/desk/sample/requests?sort=received",
                        "/desk/sample/requests?sort=used");
        assertThat(page("/desk/sample/requests?sort=nothing")
                        .select("th[aria-sort]")
                        .text())
                .isEqualTo("收到日期");
    }

    @Test
    void filterKeepsWhatWasChosen() {
        Document page = page("/desk/sample/requests?q=卫生室&state=closed");
        assertThat(page.select("[data-search]").attr("value")).isEqualTo("卫生室");
        assertThat(page.select("option[selected]").eachText()).containsExactly("已办结");
        assertThat(page.select(".toolbar-clear")).hasSize(1);
        assertThat(page("/desk/sample/requests").select(".toolbar-clear")).isEmpty();
    }

    @Test
    void fieldsKeepWhatWasTypedButPasswords() {
        MvcTestResult result = web.post()
                .uri("/desk/sample/form")
                .param("name", "")
                .param("password", "secret")
                .param("_duties", "on")
                .param("_told", "on")
                .param("way", "town")
                .param("until", "2022-01-31")
                .exchange();
        Document page = parse(result);
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#duties");
        assertThat(page.select("#duties, #name")).hasSize(2);
        assertThat(page.select("input[value=secret]")).isEmpty();
        assertThat(page.select("#until").attr("value")).isEqualTo("2022-01-31");
        assertThat(page.select("#way-town[checked]")).hasSize(1);
        assertThat(page("/desk/sample/form").select("[name=duties][checked]").eachAttr("value"))
                .containsExactly("handler");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | screen and (prefers-color-scheme: dark)
            auto  | screen and (prefers-color-scheme: dark)
            dark  | screen
            light | -
            pink  | screen and (prefers-color-scheme: dark)
            """)
    void darkColoursCountWhereTheViewerWantsThem(String chosen, String media) {
        var request = web.get().uri("/desk/sample/today");
        if (chosen != null) {
            request.cookie(new Cookie("theme", chosen));
        }
        assertThat(parse(request.exchange()).select("link[href*=dark]").eachAttr("media"))
                .isEqualTo(media == null ? java.util.List.of() : java.util.List.of(media));
    }

    @Test
    void themeIsRememberedForAYear() {
        assertThat(web.post().uri("/ui/theme").param("theme", "DARK").param("back", "/desk/sample/today"))
                .hasStatus(303)
                .hasHeader("Location", "/desk/sample/today")
                .cookies()
                .hasValue("theme", "dark")
                .hasMaxAge("theme", java.time.Duration.ofDays(365));
        assertThat(web.post().uri("/ui/theme").param("theme", "pink")).hasStatus(400);
        assertThat(web.post().uri("/ui/theme").param("theme", "DARK").header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(403);
    }

    @Test
    void failureOnTheDeskIsAnsweredThereForWhoIsSignedIn() {
        assertThat(web.get().uri("/desk/sample/refuse"))
                .hasStatus(422)
                .hasViewName("ui/desk-error")
                .bodyText()
                .contains("已经公布，不能再修改", "class=\"nav\"", "href=\"/desk/sample/today\"");
        assertThat(web.get().uri("/desk/nowhere")).hasStatus(404).hasViewName("ui/desk-error");
        assertThat(web.get().uri("/desk/sample/refuse?nobody=1")).hasStatus(422).hasViewName("ui/error");
        assertThat(web.get().uri("/nowhere")).hasViewName("ui/error");
    }

    private Document page(String path) {
        MvcTestResult result = web.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return parse(result);
    }

    private static Document parse(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
