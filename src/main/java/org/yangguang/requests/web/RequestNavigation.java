package org.yangguang.requests.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.ui.NavigationEntry;

/** Where pages about requests stand in the portal's navigation. */
@Configuration(proxyBeanMethods = false)
class RequestNavigation {

    @Bean
    NavigationEntry deadlineEntry() {
        return new NavigationEntry(DeadlineController.TITLE, DeadlineController.PATH, 60);
    }
}
