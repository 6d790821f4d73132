package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
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
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.Rating;
import org.yangguang.requests.intake.Ratings;

/** A poor rating waits on the desk until somebody asked why. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class FollowUpTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private Ratings ratings;

    private SignInToken head;
    private OpenedCase closed;

    @BeforeEach
    void close() {
        Agency agency = world.agency();
        head = world.with(agency, Duty.DISCLOSURE_OFFICE_HEAD);
        closed = world.add(
                world.arrived(agency, Submission.IN_PERSON),
                new CaseEvent.Withdrawn(CaseWorld.MONDAY, "已经从别处得到"),
                CaseWorld.CLERK);
    }

    private Document page(SignInToken who, String path) {
        return parsed(http.get().uri(path).with(authentication(who)).exchange());
    }

    private static Document parsed(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult record(SignInToken who, String words) {
        return http.post()
                .uri(CasePaths.rating(closed.head().id()))
                .with(csrf())
                .with(authentication(who))
                .param("text", words)
                .exchange();
    }

    private boolean waits() {
        return page(head, "/desk").text().contains("申请人对办理结果的评价是");
    }

    @Test
    void poorRatingWaitsUntilItIsFollowedUp() {
        ratings.rate(closed, Rating.CONTENT, "");
        assertThat(waits()).isFalse();
        ratings.rate(closed, Rating.VERY_DISCONTENT, "等得太久");
        assertThat(waits()).isTrue();
        assertThat(page(head, CasePaths.rating(closed.head().id())).text()).contains("非常不满意", "等得太久");
        assertThat(record(head, "3月5日电话回访，已说明延期原因")).hasStatus(HttpStatus.FOUND);
        assertThat(waits()).isFalse();
        assertThat(page(head, CasePaths.of(closed.head().id())).text()).contains("3月5日电话回访，已说明延期原因（某人）");
    }

    @Test
    void laterFollowUpAndEmptyWordsAreRefused() {
        ratings.rate(closed, Rating.DISCONTENT, "");
        assertThat(parsed(record(head, " ")).select("#text-error").text()).contains("请写明回访情况");
        record(head, "已回访");
        Document later = parsed(record(head, "我也回访了"));
        assertThat(later.select("#text-error").text()).contains("可能刚刚有人登记过");
        assertThat(later.select("#text").text()).isEqualTo("我也回访了");
    }

    @Test
    void newRatingAsksAnew() {
        ratings.rate(closed, Rating.DISCONTENT, "");
        record(head, "已回访");
        ratings.rate(closed, Rating.VERY_DISCONTENT, "还是不行");
        assertThat(waits()).isTrue();
    }

    @Test
    void otherAgenciesSeeNothingOfIt() {
        ratings.rate(closed, Rating.DISCONTENT, "");
        SignInToken other = world.with(world.agency(), Duty.DISCLOSURE_OFFICE_HEAD);
        assertThat(page(other, "/desk").text()).doesNotContain("申请人对办理结果的评价是");
        assertThat(record(other, "已回访")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
