package org.yangguang.annualreport.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.ui.NavigationEntry;

/** Where the reports stand in the portal's navigation. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavigationEntry annualReportsEntry() {
        return new NavigationEntry(ReportAddresses.COLUMN_NAME, ReportAddresses.LIST, 40);
    }
}
