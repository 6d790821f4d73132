package org.yangguang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.organisation.AgencyDirectory;

/** An installation that is not said to be a demonstration, with the county in its database. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
class DemonstrationPagesTests {

    private static final String BANNER = "演示系统，非政府网站";

    @Autowired
    Demonstration demonstration;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    MockMvcTester web;

    @Test
    void pagesAndFilesSaySoAsSoonAsTheCountyIsThere() {
        assertThat(web.get().uri("/reports"))
                .doesNotContainHeader("X-Robots-Tag")
                .bodyText()
                .doesNotContain(BANNER);
        demonstration.load();
        long office = agencies.named("明川县人民政府办公室").orElseThrow().agencyId().value();
        assertThat(web.get().uri("/reports"))
                .hasHeader("X-Robots-Tag", "noindex, nofollow")
                .bodyText()
                .contains(BANNER);
        assertThat(web.get().uri("/robots.txt")).bodyText().contains("Disallow: /\n");
        assertThat(web.get().uri("/reports/%d/2021/report.html".formatted(office)))
                .bodyText()
                .contains(BANNER);
    }
}
