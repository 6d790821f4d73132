package org.yangguang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyMatchTests {

    private static final String DUTIES = "养老金、工伤认定、宅基地审批、高标准农田建设";

    private static double weight(String words) {
        return new DutyMatch(words).weight("明川县人力资源和社会保障局", DUTIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"养老金", "我的养老金怎么算的", "宅基地", "农田建设高标准", " 工伤，认定 ", "社会保障"})
    void findsWhatIsNamedInFullInPartOrInOtherOrder(String words) {
        assertThat(weight(words)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "，", "政府信息公开申请", "彩票"})
    void findsNothingByWhatEveryAgencyHas(String words) {
        assertThat(weight(words)).isZero();
    }

    @Test
    void whatIsNamedInFullCountsMore() {
        assertThat(weight("养老金")).isGreaterThan(weight("养老金发放"));
        assertThat(weight("养老金发放")).isGreaterThan(weight("宅基地"));
    }
}
