package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;

class FeeOfCaseTests {

    /** The nth item of a month alone (办法 art. 4): free to 10, 100 to 30, and 100 more with every ten. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,   0
            10,  0
            11,  100
            30,  100
            31,  200
            40,  200
            41,  300
            50,  300
            51,  400
            60,  400
            """)
    void anItemCostsWhatItAddsToTheMonth(int place, long yuan) {
        assertThat(FeeOfCase.of(FeeMode.ITEMS, place).money().fen()).isEqualTo(yuan * 100);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30,   0
            31,   10
            100,  700
            101,  720
            200,  2700
            201,  2740
            250,  4700
            """)
    void pagesCostAsAWhole(int pages, long yuan) {
        assertThat(FeeOfCase.of(FeeMode.PAGES, pages).money().fen()).isEqualTo(yuan * 100);
    }

    @Test
    void theSumIsExplainedInTheWordsOfTheCommand() {
        assertThat(FeeOfCase.of(FeeMode.ITEMS, 45).explanation())
                .isEqualTo("第1至10件：不收费；第11至30件：20件 × 100元 = 2,000元；第31至40件：10件 × 200元 = 2,000元；"
                        + "第41至45件：5件 × 300元 = 1,500元；累计45件共5,500元，减去前44件的5,200元，本件为300元");
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void pagesAreCountedOnlyWhereInformationIsGiven(DecisionKind kind) {
        assertThat(refusal(new CaseEvent.FeeNotified(Cases.MONDAY, FeeMode.PAGES, 31, 1000, kind)) == null)
                .isEqualTo(kind == DecisionKind.GIVEN || kind == DecisionKind.PARTLY_GRANTED);
    }

    @Test
    void whatIsFreeAndWhatIsMiscalculatedIsNotCharged() {
        assertThat(refusal(new CaseEvent.FeeNotified(Cases.MONDAY, FeeMode.ITEMS, 10, 0, null)))
                .contains("没有超出不收费的范围");
        assertThat(refusal(new CaseEvent.FeeNotified(Cases.MONDAY, FeeMode.ITEMS, 11, 20000, null)))
                .contains("与计算不符");
        assertThat(refusal(new CaseEvent.FeeNotified(Cases.MONDAY, FeeMode.ITEMS, 11, 10000, null)))
                .isNull();
    }

    private static @Nullable String refusal(CaseEvent event) {
        WorkingDays days = Cases.NATIONAL;
        return EventRules.refusal(Cases.handled(), event, Cases.LI, days).orElse(null);
    }
}
