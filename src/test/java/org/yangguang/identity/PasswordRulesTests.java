package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tz7-kq9-Wm | 0 |
            Tz7-kq9-W  | 1 | 至少 10 个字符
            tzqkwmrxbv | 1 | 大写字母、小写字母、数字、符号中至少有三种
            Tz7-zhang9 | 1 | 不能包含账号或者姓名
            Tz7-张某-kq9W | 1 | 不能包含账号或者姓名
            Passw0rd-x7q | 1 | 不能是常见密码
            Tz7-1234-kqW | 1 | 不能有 4 个以上连续或者相同的字符，例如 1234、aaaa
            Tz7-dcba-kqW | 1 | 不能有 4 个以上连续或者相同的字符，例如 1234、aaaa
            Tz7-aaaa-kqW | 1 | 不能有 4 个以上连续或者相同的字符，例如 1234、aaaa
            abcd       | 3 | 至少 10 个字符
            """)
    void saysEverythingThatIsWrongAtOnce(String password, int faults, String first) {
        assertThat(rules.faults(password, "zhang", "张某")).hasSize(faults);
        if (first != null) {
            assertThat(rules.faults(password, "zhang", "张某")).contains(first);
        }
    }
}
