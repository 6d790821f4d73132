package org.yangguang.home.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.identity.DeskEntry;

/** Where the desk begins. */
@Configuration(proxyBeanMethods = false)
class DeskHomeNavigation {

    @Bean
    DeskEntry todayEntry() {
        return new DeskEntry(null, 0, "今日", "/desk", "today", true, Set.of());
    }
}
