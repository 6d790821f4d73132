package org.yangguang.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;

@SpringBootTest(properties = "yangguang.site.name=首页测试")
@AutoConfigureMockMvc
@DirtiesContext
class FrontPageTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    AnnualReports reports;

    @Test
    void saysWhatToDoWhileThereIsNoReportAndShowsTheYearOnceThereIs() {
        assertThat(http.get().uri("/")).hasStatusOk().bodyText().contains("还没有公布的年度报告");
        reports.open(
                agencies.enter(Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null))
                        .agencyId(),
                2022);
        assertThat(http.get().uri("/"))
                .hasStatusOk()
                .hasViewName("home/portal/front")
                .bodyText()
                .contains("2022 年，公开了什么", "1 个单位的报告");
    }
}
