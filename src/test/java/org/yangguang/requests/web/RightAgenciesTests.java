package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDesk;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.organisation.ContactCard;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

/** Whoever asked the wrong agency is told the right one with its contact, or its successor's (art. 36 (5)). */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class RightAgenciesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private AgencyDesk desk;

    private Map<String, String> suggested(OpenedCase one, Agency agency, String kind) {
        byte[] content = http.get()
                .uri(CasePaths.of(one.head().id()) + "/act/propose?kind=" + kind)
                .with(authentication(world.with(agency, Duty.HANDLER)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Document page = Jsoup.parse(new String(content, StandardCharsets.UTF_8));
        return page.select("#referredTo-options option").stream()
                .collect(Collectors.toMap(option -> option.attr("value"), Element::text));
    }

    @Test
    void suggestsAgenciesWithTheirContactsAndTheSuccessorOfOneThatEnded() {
        String unique = Long.toString(System.nanoTime());
        Agency asked = world.agency();
        Agency heir = agencies.enter(Agency.entered("生态环境局" + unique, AgencyKind.DEPARTMENT, null)
                .withCard(new ContactCard("办公室", "和平路1号", null, "0955-2001", null, null, null, null, null)));
        Agency former = agencies.enter(Agency.entered("环境保护局" + unique, AgencyKind.DEPARTMENT, null));
        desk.end(former.agencyId(), former.version(), LocalDate.of(2021, 6, 30), heir.agencyId(), CaseWorld.CLERK);
        OpenedCase one = world.handled(asked);

        Map<String, String> suggested = suggested(one, asked, "NOT_THIS_AGENCY");
        assertThat(suggested).containsEntry("生态环境局" + unique + "（办公室，0955-2001，和平路1号）", "原" + former.name());
        assertThat(suggested.keySet())
                .noneMatch(name -> name.startsWith(asked.name()) || name.startsWith(former.name()));
        assertThat(suggested(one, asked, "DOES_NOT_EXIST")).isEmpty();
    }
}
