package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2021-03-05,            2021-03-05
                    2021/3/5,              2021-03-05
                    2021.3.5,              2021-03-05
                    2021年3月5日,           2021-03-05
                    2021 年 3 月 5 日,      2021-03-05
                    ２０２１－０３－０５,     2021-03-05
                    2021-03-05 14:30,      2021-03-05
                    2021-03-05T14:30:05,   2021-03-05
                    2020-02-29,            2020-02-29
                    """)
    void readsDaysAsPeopleWriteThem(String words, LocalDate day) {
        assertThat(new Value.Text(words).date()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2021-02-30", "2021-13-01", "2021-3/5", "21-03-05", "3月5日", "2021", "无", "2021-03-05起"})
    void takesNothingElseForADay(String words) {
        assertThat(new Value.Text(words).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"44260, 2021-03-05", "32874, 1990-01-01", "73415, 2100-12-31"})
    void readsTheDaysOfUnformattedCells(BigDecimal serial, LocalDate day) {
        assertThat(new Value.Numeral(serial).date()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"1", "32873", "73416", "44260.5", "20210305"})
    void takesNoOtherNumberForADay(BigDecimal number) {
        assertThat(new Value.Numeral(number).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12       | 12
                    1,234.50 | 1234.50
                    ¥100     | 100
                    ￥100.01 | 100.01
                    100元    | 100
                    -3       | -3
                    ０.５     | 0.5
                    """)
    void readsAmounts(String words, BigDecimal amount) {
        assertThat(new Value.Text(words).amount()).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({"'1,23'", "一百", "1.2.3", "''", "100元整"})
    void takesNothingElseForAnAmount(String words) {
        assertThat(new Value.Text(words).amount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12.0, 12", "0.50, 0.5", "1E+3, 1000", "0, 0", "640422199001010000, 640422199001010000"})
    void writesNumbersPlainly(BigDecimal number, String text) {
        assertThat(new Value.Numeral(number).text()).isEqualTo(text);
    }
}
