package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.ApplicantMonths;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.fees.FeeMode;

@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/fee-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class FeePagesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private ApplicantMonths months;

    @Autowired
    private JdbcClient jdbc;

    private Agency agency;
    private SignInToken handler;

    @BeforeEach
    void enter() {
        agency = world.agency();
        handler = world.with(agency, Duty.HANDLER);
    }

    private String form(OpenedCase one) {
        return new String(
                http.get()
                        .uri(path(one))
                        .with(authentication(handler))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String send(OpenedCase one, String... fields) {
        var request = http.post()
                .uri(path(one))
                .with(csrf())
                .with(authentication(handler))
                .param("version", Integer.toString(one.head().version()))
                .param("on", "2021-03-02");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String path(OpenedCase one) {
        return "/desk/requests/" + one.head().id() + "/act/notify-fee";
    }

    private OpenedCase twelfth() {
        for (int i = 0; i < 11; i++) {
            world.arrived(agency, Submission.IN_PERSON);
        }
        return world.handled(agency);
    }

    private OpenedCase on(String day) {
        return desk.register(
                agency.agencyId(),
                new Intake(CaseWorld.application(), Submission.IN_PERSON, false, LocalDate.parse(day), "年度预算"),
                CaseWorld.CLERK);
    }

    @Test
    void itemsOfTheMonthAreCountedAndTheFeeIsProposed() {
        OpenedCase one = twelfth();
        assertThat(form(one))
                .contains("2021 年 3 月收到该申请人的申请 12 件，按收到先后本件是第 12 件", "减去前11件的100元，本件为100元", "2021-012")
                .containsPattern("value=\"ITEMS\"[^>]*checked");
        send(one, "mode", "ITEMS", "quantity", "999");
        assertThat(world.get(one).file().last(CaseEvent.FeeNotified.class))
                .contains(new CaseEvent.FeeNotified(LocalDate.of(2021, 3, 2), FeeMode.ITEMS, 12, 10000, null));
    }

    @Test
    void otherMonthsAgenciesAndWhatIsNotReceivedDoNotCount() {
        OpenedCase last = on("2021-03-31");
        OpenedCase first = on("2021-03-01");
        on("2021-02-28");
        on("2021-04-01");
        world.arrived(agency, Submission.ONLINE);
        world.arrived(world.agency(), Submission.IN_PERSON);
        assertThat(months.of(last).orElseThrow().registrations())
                .containsExactly(first.head().registration(), last.head().registration());
        assertThat(months.of(last).orElseThrow().place()).isEqualTo(2);
        assertThat(months.of(world.arrived(agency, Submission.ONLINE))).isEmpty();
    }

    @Test
    void whoIsNotIdentifiedCannotBeCounted() {
        OpenedCase one = world.handled(agency);
        jdbc.sql("update requests.application set identity_digest = null where request_id = :id")
                .param("id", one.head().id())
                .update();
        assertThat(form(one)).contains("无法统计当月件数").doesNotContainPattern("value=\"ITEMS\"[^>]*checked");
        assertThat(send(one, "mode", "ITEMS")).contains("请填写数量");
        send(one, "mode", "ITEMS", "quantity", "11");
        assertThat(world.get(one).file().state()).isEqualTo(CaseState.PAYING);
    }

    @Test
    void pagesAreChargedOnlyForWhatIsGiven() {
        OpenedCase one = world.handled(agency);
        assertThat(form(one)).contains("没有超出不收费的范围");
        assertThat(send(one, "mode", "ITEMS")).contains("没有超出不收费的范围，不收取");
        assertThat(send(one, "mode", "PAGES")).contains("请填写页数", "请选择拟作出的决定");
        assertThat(send(one, "mode", "PAGES", "quantity", "31", "decision", "ALREADY_PUBLIC"))
                .contains("按量计收只适用于提供政府信息的决定");
        send(one, "mode", "PAGES", "quantity", "31", "decision", "GIVEN");
        assertThat(world.get(one).file().state()).isEqualTo(CaseState.PAYING);
    }
}
