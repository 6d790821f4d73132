package org.yangguang.annualreport.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.ViewedList;

/** Where the reports stand in the desk's navigation, and that views of their list are saved. */
@Configuration(proxyBeanMethods = false)
class DeskReportNavigation {

    @Bean
    DeskEntry deskReportsEntry() {
        return new DeskEntry("年度报告", 600, "年度报告", DeskAddresses.LIST, "chart", true, Set.of(ReportDuties.readers()));
    }

    @Bean
    ViewedList viewedReports() {
        return ViewedList.of(DeskAddresses.LIST, ReportColumns.STATUS, ReportColumns.KIND)
                .in(DeskReportListController.YEAR);
    }
}
