package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = UiApplication.class, properties = "yangguang.demonstration=true")
@AutoConfigureMockMvc
class HeadersTests {

    @Autowired
    private MockMvcTester web;

    @ParameterizedTest
    @ValueSource(strings = {"/sample/report", "/nowhere", "/sample/fail/anyhow", "/ui/icons.svg", "/robots.txt"})
    void everyAnswerForbidsForeignContentAndFrames(String path) {
        assertThat(web.get().uri(path).exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(web.get().uri(path)).headers().hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void strictTransportIsAskedForOnlyOverHttps() {
        assertThat(web.get().uri("/sample/report")).headers().doesNotContainHeader("Strict-Transport-Security");
        assertThat(web.get().uri("/sample/report").secure(true)).headers().containsHeader("Strict-Transport-Security");
    }

    @Test
    void demonstrationSaysSoAndKeepsSearchEnginesAway() {
        assertThat(web.get().uri("/nowhere"))
                .hasViewName("ui/error")
                .hasHeader("X-Robots-Tag", "noindex, nofollow")
                .bodyText()
                .contains("演示系统，非政府网站", "<meta name=\"robots\" content=\"noindex,nofollow\">");
        assertThat(web.get().uri("/robots.txt")).bodyText().isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void elderModeIsSwitchedOnForAYearAndOffAtOnce() {
        assertThat(web.post().uri("/ui/elder").param("on", "true").param("back", "/sample/report?page=2"))
                .hasStatus(303)
                .hasHeader("Location", "/sample/report?page=2")
                .cookies()
                .hasMaxAge("elder", java.time.Duration.ofDays(365))
                .isHttpOnly("elder", true);
        assertThat(web.post().uri("/ui/elder").param("on", "false"))
                .hasHeader("Location", "/")
                .cookies()
                .hasMaxAge("elder", java.time.Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//example.com",
                "https://example.com",
                "/\\example.com",
                "/a b",
                "/a\r\nSet-Cookie: b",
                "javascript:1",
                ""
            })
    void elderModeSendsNobodyToAnotherSite(String back) {
        assertThat(web.post().uri("/ui/elder").param("on", "true").param("back", back))
                .hasHeader("Location", "/");
    }

    @Test
    void anotherSiteCannotSwitchElderMode() {
        assertThat(web.post().uri("/ui/elder").param("on", "true").header("Sec-Fetch-Site", "cross-site"))
                .hasStatus(403)
                .headers()
                .doesNotContainHeader("Set-Cookie");
    }
}
