package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CalendarConfigurationTests {

    @Test
    void todayIsBeijingsAndPromisesGoByTheNationalCalendar() {
        try (var context = new AnnotationConfigApplicationContext(CalendarConfiguration.class)) {
            assertThat(context.getBean(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
            assertThat(context.getBean(WorkingDays.class).isWorkingDay(LocalDate.of(2021, 5, 13)))
                    .isTrue();
        }
    }
}
