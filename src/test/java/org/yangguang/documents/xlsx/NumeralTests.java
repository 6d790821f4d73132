package org.yangguang.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                  | 0
            -3                 | 0
            24252.311082       | 0.000000
            1,222,802.50       | #,##0.00
            640422199001011234 |
            0954               |
            2021年              |
            1,22               |
            """)
    void onlyNumbersThatSurviveBecomeNumbers(String text, String format) {
        assertThat(Numeral.of(text).map(Numeral::format).orElse(null)).isEqualTo(format);
    }
}
