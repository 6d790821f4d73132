package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARTLY_GRANTED       | REASONS_FOR_WITHHOLDING | 身份证号属于个人隐私（第十五条）        | 第十五条              |
            PARTLY_GRANTED       | REASONS_FOR_WITHHOLDING | 依据第十四条、第十六条第二款           | 第十四条、第十六条第二款  |
            PARTLY_GRANTED       | REASONS_FOR_WITHHOLDING | 个人隐私                        |                   | 没有写明依据的条款
            PARTLY_GRANTED       | REASONS_FOR_WITHHOLDING | 依照第三十七条                    |                   | 没有写明依据的条款
            BARRED_BY_OTHER_LAW  | BARRING_PROVISION       | 《中华人民共和国统计法》第二十五条      | 第二十五条             |
            BARRED_BY_OTHER_LAW  | BARRING_PROVISION       | 统计方面的法律                    |                   | 法律、行政法规的名称和具体条款
            INTERNAL_AFFAIRS     | INTERNAL_KIND           | 人事管理                        |                   |
            """)
    void groundsAreCitedInTheFacts(DecisionKind kind, RequiredFact fact, String text, String cited, String missing) {
        Map<RequiredFact, String> facts = Map.of(fact, text);
        assertThat(Grounds.in(kind, facts).stream().map(Citation::place).collect(Collectors.joining("、")))
                .isEqualTo(cited == null ? "" : cited);
        assertThat(Grounds.missing(kind, facts).orElse("")).contains(missing == null ? "" : missing);
        assertThat(Grounds.missing(kind, facts).isEmpty()).isEqualTo(missing == null);
    }
}
