package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.requests.Outcome;

class DecisionRuleTests {

    /** The article behind each kind of decision (law/07 §2). */
    private static final String BASIS = """
            3.1 第三十六条第（一）项
            3.1 第三十六条第（二）项
            3.1 第三十六条第（二）项
            3.2 第三十七条
            3.3.1 第十四条、第三十六条第（三）项
            3.3.2 第十四条、第三十六条第（三）项
            3.3.3 第十四条、第三十六条第（三）项
            3.3.4 第十五条、第三十二条、第三十六条第（三）项
            3.3.5 第十六条第一款、第三十六条第（三）项
            3.3.6 第十六条第二款、第三十六条第（三）项
            3.3.7 第十六条第二款、第三十六条第（三）项
            3.3.8 第三十六条第（七）项
            3.4.1 第三十六条第（四）项
            3.4.1 第三十六条第（五）项
            3.4.2 第三十八条
            3.4.3 第三十条
            3.5.1 第三十九条第一款
            3.5.2 第三十六条第（六）项
            3.5.3 第三十九条第二款
            3.5.4 第三十五条
            3.5.5\s
            3.6.1 第三十条
            3.6.2 第四十二条第一款
            3.6.3\s
            """;

    @Test
    void everyKindCitesItsArticles() {
        String printed = Arrays.stream(DecisionKind.values())
                .map(kind -> kind.outcome().code() + " "
                        + DecisionRule.of(kind).basis().stream()
                                .filter(one -> one.act().equals(Act.REGULATION))
                                .map(Citation::place)
                                .collect(Collectors.joining("、"))
                        + "\n")
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(BASIS);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasAKindAndItsOperativeWords(Outcome outcome) {
        assertThat(DecisionKind.of(outcome)).isNotEmpty().allSatisfy(kind -> {
            assertThat(DecisionRule.of(kind).operative(List.of())).contains("本机关");
            assertThat(DecisionRule.of(kind).facts()).isNotEmpty();
        });
    }

    @Test
    void onlyWhatIsHandedOverIsChargedByPage() {
        assertThat(Arrays.stream(DecisionKind.values())
                        .filter(kind -> DecisionRule.of(kind).perPageFee()))
                .containsExactly(DecisionKind.GIVEN, DecisionKind.PARTLY_GRANTED);
    }
}
