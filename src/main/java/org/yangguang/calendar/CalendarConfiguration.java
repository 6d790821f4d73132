package org.yangguang.calendar;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Today and the working days of the installation. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The only source of today's date: midnight is Beijing's wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    /** The confirmed national calendar, by which every promise to a citizen is counted. */
    @Bean
    WorkingDays workingDays() {
        return WorkingDays.of(HolidayCalendar.national());
    }
}
