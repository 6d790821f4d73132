package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Refusal;

/** Deadlines that there cannot be. */
class DeadlineRefusalTests {

    @Test
    void eventsBeforeTheReceiptAreRefused() {
        Deadline deadline = Deadline.of(LocalDate.of(2021, 3, 1));
        LocalDate before = LocalDate.of(2021, 2, 26);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deadline.corrected(before))
                .withMessageContaining("2021-02-26早于收到日期2021-03-01");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> deadline.paused(Pause.consultation(before, null)))
                .withMessageContaining("暂停计算的开始日期");
    }

    @Test
    void periodsOutOfBoundsAreRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Deadline.of(LocalDate.of(2021, 3, 1), 0));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Deadline.of(LocalDate.of(2021, 3, 1), 1001));
    }
}
