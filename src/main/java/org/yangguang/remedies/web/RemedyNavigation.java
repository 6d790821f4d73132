package org.yangguang.remedies.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;
import org.yangguang.identity.ViewedList;

/** Where cases stand in the desk's navigation, and that views of their list are saved. */
@Configuration(proxyBeanMethods = false)
class RemedyNavigation {

    @Bean
    DeskEntry remediesEntry() {
        return new DeskEntry("监督", 380, "复议诉讼", RemedyAddresses.LIST, "scale", false, Set.of(RemedyAccess.READERS));
    }

    @Bean
    ViewedList viewedRemedies() {
        return ViewedList.of(
                RemedyAddresses.LIST,
                RemedyColumns.AGENCY,
                RemedyColumns.KIND,
                RemedyColumns.STATE,
                RemedyColumns.RESULT,
                RemedyColumns.YEAR);
    }
}
