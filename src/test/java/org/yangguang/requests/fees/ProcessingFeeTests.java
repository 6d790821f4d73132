package org.yangguang.requests.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.shared.Money;
import org.yangguang.shared.Refusal;

class ProcessingFeeTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    0
            1,    0
            10,   0
            11,   100
            12,   200
            30,   2000
            31,   2200
            40,   4000
            41,   4300
            45,   5500
            50,   7000
            51,   7400
            60,   11000
            """)
    void itemsOfAMonthCostByTier(long items, long yuan) {
        assertThat(ProcessingFee.of(FeeMode.ITEMS, items).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    0
            30,   0
            31,   10
            100,  700
            101,  720
            200,  2700
            201,  2740
            250,  4700
            """)
    void pagesOfACaseCostByTier(long pages, long yuan) {
        assertThat(ProcessingFee.of(FeeMode.PAGES, pages).yuan()).isEqualTo(yuan);
    }

    /** What the law says of the nth item alone: 100×(1+⌈(n−30)/10⌉) from the 31st on. */
    @Test
    void eachItemAddsItsOwnPrice() {
        long sum = 0;
        for (long n = 1; n <= 500; n++) {
            sum += n <= 10 ? 0 : n <= 30 ? 100 : 100 * (1 + (n - 30 + 9) / 10);
            assertThat(ProcessingFee.of(FeeMode.ITEMS, n).yuan())
                    .as("%d items", n)
                    .isEqualTo(sum);
        }
    }

    @ParameterizedTest
    @EnumSource(FeeMode.class)
    void stepsCoverEveryUnitOnce(FeeMode mode) {
        ProcessingFee fee = ProcessingFee.of(mode, 345);

        long[] covered = fee.steps().stream()
                .flatMapToLong(step -> LongStream.rangeClosed(step.from(), step.to()))
                .toArray();
        assertThat(covered).containsExactly(LongStream.rangeClosed(1, 345).toArray());
        assertThat(fee.money()).isEqualTo(new Money(fee.yuan() * 100));
    }

    @ParameterizedTest
    @CsvSource({"ITEMS,-1", "ITEMS,10001", "PAGES,-1", "PAGES,1000001"})
    void refusesWhatNobodyAsksFor(FeeMode mode, long units) {
        assertThatThrownBy(() -> ProcessingFee.of(mode, units))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("应为0至");
    }
}
