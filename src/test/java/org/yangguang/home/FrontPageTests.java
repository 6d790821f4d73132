package org.yangguang.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

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

    @Autowired
    ReportDesk desk;

    private ReportDesk.Move move(AgencyId agency, String login) {
        return new ReportDesk.Move(agency, 2022, desk.get(agency, 2022).version(), new Actor(login, "某人"));
    }

    @Test
    void saysWhatToDoWhileThereIsNoReportAndShowsTheYearOnceThereIs() {
        assertThat(http.get().uri("/")).hasStatusOk().bodyText().contains("还没有公布的年度报告");
        AgencyId agency = agencies.enter(Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null))
                .agencyId();
        reports.open(agency, 2022);
        desk.submit(move(agency, "chen"), null);
        desk.approve(move(agency, "ma"));
        assertThat(http.get().uri("/")).bodyText().contains("还没有公布的年度报告");
        desk.publish(move(agency, "ma"));
        assertThat(http.get().uri("/"))
                .hasStatusOk()
                .hasViewName("home/portal/front")
                .bodyText()
                .contains("2022 年，公开了什么", "1 个单位的报告");
    }
}
