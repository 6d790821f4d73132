package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

/** Two people do something to one case: the later one sees it, and keeps the words. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class OvertakenActionTests {

    private static final String WORDS = "检索范围写得不清楚，请补充";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    private Agency agency;
    private OpenedCase proposed;

    @BeforeEach
    void enter() {
        agency = world.agency();
        proposed = world.proposed(agency);
    }

    private MvcTestResult post(SignInToken who, String action, OpenedCase seen, Map<String, String> fields) {
        var request = http.post()
                .uri(CasePaths.of(seen.head().id()) + "/act/" + action)
                .with(csrf())
                .with(authentication(who))
                .param("version", Integer.toString(seen.head().version()))
                .param("on", "2021-03-01");
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @Test
    void laterReviewerWhoseTurnIsOverKeepsTheWords() {
        Map<String, String> agreed = Map.of("agreed", "true", "text", "同意");
        assertThat(post(world.with(agency, Duty.LEGAL_REVIEWER), "review", proposed, agreed))
                .hasStatus(HttpStatus.FOUND);
        MvcTestResult later = post(
                world.with(agency, Duty.LEGAL_REVIEWER), "review", proposed, Map.of("agreed", "false", "text", WORDS));
        assertThat(later).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(later).select(".error-summary").text()).contains("现在不由您审核", "您填写的内容都还在");
        assertThat(page(later).select("#text").text()).isEqualTo(WORDS);
        assertThat(world.stored(proposed)).hasSize(4);
    }

    @Test
    void laterNoteIsAddedOnceItsWriterHasSeenTheOther() {
        SignInToken one = world.with(agency, Duty.HANDLER);
        assertThat(post(one, "note", proposed, Map.of("text", "已电话沟通"))).hasStatus(HttpStatus.FOUND);
        SignInToken other = world.with(agency, Duty.HANDLER);
        MvcTestResult later = post(other, "note", proposed, Map.of("text", WORDS));
        assertThat(later).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(later).select(".error-summary").text()).contains("某人刚刚办理了这件申请");
        assertThat(page(later).select("#text").text()).isEqualTo(WORDS);
        assertThat(post(other, "note", world.get(proposed), Map.of("text", WORDS)))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whoNeverHadTheDutyIsRefused() {
        assertThat(post(world.with(agency, Duty.HANDLER), "review", proposed, Map.of("agreed", "true")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
