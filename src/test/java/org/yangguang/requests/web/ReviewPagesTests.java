package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.registers.Recorded;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseWorld;

/** The pages on which withheld information is looked at again. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/reviews"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class ReviewPagesTests {

    private static final LocalDate REPLIED = LocalDate.of(2021, 3, 1);
    private static final String LIST = "/desk/requests/reviews?year=2022";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseFiles files;

    @Autowired
    private RequestRegister register;

    @Autowired
    private TransactionTemplate transaction;

    private Agency agency;
    private String path;

    @BeforeEach
    void enter() {
        agency = world.agency();
        Request request = new Request(
                "2021-77",
                REPLIED,
                new Request.Applicant(ApplicantType.NATURAL_PERSON, "赵小明"),
                null,
                "供热企业成本核算明细",
                Request.Course.STRAIGHT,
                new Request.Closing(REPLIED, Outcome.THIRD_PARTY_INTERESTS, null, null, null),
                null,
                null,
                null);
        transaction.executeWithoutResult(
                status -> register.record(agency.agencyId(), List.of(request), Recorded.Known.REPORT));
        path = "/desk/requests/" + files.idOf(agency.agencyId(), "2021-77");
    }

    private MvcTestResult get(SignInToken who, String address) {
        return http.get().uri(address).with(authentication(who)).exchange();
    }

    private MvcTestResult post(SignInToken who, Map<String, String> fields) {
        var request = http.post().uri(path + "/review").with(csrf()).with(authentication(who));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsDueIsListedAndItsResultIsRecordedOnce() {
        SignInToken handler = world.with(agency, Duty.HANDLER);
        assertThat(get(handler, LIST)).hasStatusOk().hasViewName("requests/desk/reviews");
        assertThat(body(get(handler, LIST)))
                .contains("供热企业成本核算明细", "2022-03-01", "待复查")
                .doesNotContain("赵小明");
        assertThat(get(handler, path + "/review")).hasStatusOk().hasViewName("requests/desk/review");
        assertThat(body(post(handler, Map.of("seen", "0", "on", "2022-03-02")))).contains("请选择复查结果", "请写明理由或者怎样公开");
        Map<String, String> result =
                Map.of("seen", "0", "on", "2022-03-02", "opened", "false", "text", "第三方仍不同意，商业秘密未解除");
        assertThat(post(handler, result)).hasStatus3xxRedirection();
        assertThat(body(post(handler, result))).contains("别人刚刚登记", "商业秘密未解除");
        assertThat(body(get(handler, path))).contains("不予公开的复查", "继续不予公开：第三方仍不同意", "2023 年 3 月 2 日");
        assertThat(body(get(handler, LIST))).contains("没有符合条件的记录");
        assertThat(body(get(handler, LIST + "&scope=DONE"))).contains("2021-77");
        assertThat(get(handler, LIST + "&scope=ALL&format=xlsx")).hasStatusOk();
    }

    @Test
    void whoReadsSeesTheListAndOnlyWhoHandlesRecords() {
        SignInToken reviewer = world.with(agency, Duty.LEGAL_REVIEWER);
        assertThat(body(get(reviewer, LIST))).contains("2021-77");
        assertThat(body(get(reviewer, path))).doesNotContain("登记复查结果");
        assertThat(get(reviewer, path + "/review")).hasStatus(403);
        SignInToken other = world.with(world.agency(), Duty.HANDLER);
        assertThat(body(get(other, LIST))).doesNotContain("2021-77").contains("没有符合条件的记录");
        assertThat(body(get(other, "/desk/requests/reviews"))).contains("没有到期要复查的信息");
        assertThat(get(other, path + "/review")).hasStatus(404);
        SignInToken county = world.with(world.agency(), Duty.COUNTY_DISCLOSURE_OFFICE);
        assertThat(body(get(county, LIST + "&agency=" + agency.agencyId()))).contains("2021-77");
    }
}
