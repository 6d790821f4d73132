package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CalendarConfigurationTests {

    @Test
    void todayIsBeijings() {
        try (var context = new AnnotationConfigApplicationContext(CalendarConfiguration.class)) {
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        }
    }
}
