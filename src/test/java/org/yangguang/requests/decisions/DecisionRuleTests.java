package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.requests.Outcome;

class DecisionRuleTests {

    private static final String TABLE = """
            3.1 ALREADY_PUBLIC 第三十六条第（一）项 REPLY
            3.1 GIVEN 第三十六条第（二）项 REPLY by page
            3.1 TOLD_WHEN 第三十六条第（二）项 REPLY
            3.2 PARTLY_GRANTED 第三十七条 REPLY by page
            3.3.1 STATE_SECRET 第十四条、第三十六条第（三）项 REPLY
            3.3.2 BARRED_BY_OTHER_LAW 第十四条、第三十六条第（三）项 REPLY
            3.3.3 THREE_SECURITIES_AND_ONE_STABILITY 第十四条、第三十六条第（三）项 REPLY
            3.3.4 THIRD_PARTY_INTERESTS 第十五条、第三十二条、第三十六条第（三）项 REPLY
            3.3.5 INTERNAL_AFFAIRS 第十六条第一款、第三十六条第（三）项 REPLY
            3.3.6 PROCESS_INFORMATION 第十六条第二款、第三十六条第（三）项 REPLY
            3.3.7 ENFORCEMENT_CASE_FILE 第十六条第二款、第三十六条第（三）项 REPLY
            3.3.8 ADMINISTRATIVE_ENQUIRY 第三十六条第（七）项 REPLY
            3.4.1 DOES_NOT_EXIST 第三十六条第（四）项 REPLY
            3.4.1 NOT_THIS_AGENCY 第三十六条第（五）项 REPLY
            3.4.2 WOULD_HAVE_TO_BE_MADE 第三十八条 REPLY
            3.4.3 STILL_UNCLEAR 第三十条 REPLY
            3.5.1 PETITION_OR_COMPLAINT 第三十九条第一款 NOT_PROCESSED
            3.5.2 REPEATED 第三十六条第（六）项 NOT_PROCESSED
            3.5.3 PUBLIC_PUBLICATION 第三十九条第二款 NOT_PROCESSED
            3.5.4 UNREASONABLY_MANY 第三十五条 NOT_PROCESSED
            3.5.5 CONFIRM_OR_REISSUE  NOT_PROCESSED
            3.6.1 NOT_CORRECTED_IN_TIME 第三十条 GIVEN_UP
            3.6.2 FEE_NOT_PAID_IN_TIME 第四十二条第一款 GIVEN_UP
            3.6.3 OTHERWISE_CLOSED  NONE
            """;

    @Test
    void everyKindOfDecisionHasItsRule() {
        assertThat(Arrays.stream(DecisionKind.values())
                        .map(DecisionRule::of)
                        .map(DecisionRuleTests::line)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(TABLE);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeHasAKind(Outcome outcome) {
        assertThat(DecisionKind.of(outcome)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void citesOnlyWhatExists(DecisionKind kind) {
        DecisionRule rule = DecisionRule.of(kind);
        assertThat(Stream.concat(rule.basis().stream(), rule.grounds().stream()))
                .allSatisfy(citation -> assertThat(Articles.missing(citation)).isEmpty())
                .allSatisfy(citation -> assertThat(Articles.imprecise(citation)).isEmpty());
        assertThat(rule.facts()).isNotEmpty();
    }

    @Test
    void tellsWhatIsStillMissingOnFile() {
        assertThat(DecisionRule.of(DecisionKind.PROCESS_INFORMATION).missing(List.of(RequiredFact.PROCESS_KIND)))
                .containsExactly(RequiredFact.NO_DUTY_TO_DISCLOSE);
    }

    @Test
    void operativeWordsNameTheLaw() {
        assertThat(DecisionRule.of(DecisionKind.INTERNAL_AFFAIRS).operative(List.of()))
                .isEqualTo("经审查，所申请公开的政府信息属于行政机关的内部事务信息。根据《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项的规定，本机关决定不予公开。");
        assertThat(DecisionRule.of(DecisionKind.PARTLY_GRANTED).operative(List.of(Citation.article(15))))
                .contains("条例》第十五条、第三十七条的规定，本机关决定部分公开");
        assertThat(DecisionRule.of(DecisionKind.OTHERWISE_CLOSED).operative(List.of()))
                .isEqualTo("该政府信息公开申请已无须继续办理。本机关予以结案。");
    }

    private static String line(DecisionRule rule) {
        return String.join(
                        " ",
                        rule.kind().outcome().code(),
                        rule.kind().name(),
                        rule.basis().stream()
                                .map(Citation::place)
                                .filter(place -> !place.isEmpty())
                                .collect(Collectors.joining("、")),
                        rule.letter().name())
                + (rule.perPageFee() ? " by page" : "");
    }
}
