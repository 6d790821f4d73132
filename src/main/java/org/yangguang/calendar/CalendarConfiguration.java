package org.yangguang.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Today, for the whole installation. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The only source of today's date: midnight is Beijing's wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
