package org.yangguang.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yangguang.shared.Refusal;

class ReachabilityTests {

    @Test
    void saysWhereNobodyAnswersAndKeepsThePasswordToItself() {
        assertThatThrownBy(() -> Reachability.require(DatabaseUrl.parse("postgres://u:geheim@127.0.0.1:1/x")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("连不上数据库 127.0.0.1:1。")
                .message()
                .doesNotContain("geheim");
    }
}
