package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadline        | true
            deadline --help | true
            -h              | true
            --help          | true
            nonsense        | true
            --server.port=0 | false
            """)
    void wordStartsACommandAndASettingTheServer(String line, boolean command) {
        assertThat(YangguangCommand.asked(line.split(" "))).isEqualTo(command);
    }

    @Test
    void withoutArgumentsTheServerStarts() {
        assertThat(YangguangCommand.asked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "deadline --help", "deadline -h"})
    void helpIsChineseAndNamesExitCodes(String line) {
        CommandRun run = CommandRun.of(line);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("用法：yangguang", "选项：", "-h, --help", "退出码：", "0   正常完成", "1   ", "2   用法有误")
                .doesNotContainIgnoringCase("usage", "show this", "default:");
    }

    @Test
    void helpListsTheCommands() {
        assertThat(CommandRun.of("--help").out()).contains("deadline      计算政府信息公开申请的答复期限");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dedline                                              | 没有这个命令：dedline。您要用的可能是：deadline、demo。
            xyzzy                                                | 没有这个命令：xyzzy。
            -x                                                   | 没有这个选项：-x。
            deadline                                             | 缺少：选项 --received DATE。
            deadline --received                                  | 缺少：选项 --received DATE。
            deadline --recieved 2021-03-01                       | 无法识别：--recieved 2021-03-01。
            deadline --received 2021-03-01 more                  | 多余的参数：more。
            deadline --received 2021-03-01 --days x              | 选项 --days 的值“x”有误：应为整数。
            deadline --received 2021-03-01 --format xml          | 选项 --format 的值“xml”有误：应为 text、json 之一。
            deadline --received 2021-03-01 --extended=yes        | 选项 --extended 的值“yes”有误：这个选项不带值。
            deadline --received 2021-03-01 --extended --extended | 选项 --extended 只能给一次。
            deadline --received 2021-03-01 --received 2021-03-02 | 选项 --received 只能给一次。
            """)
    void wrongUsageIsExplainedInChinese(String line, String message) {
        CommandRun run = CommandRun.of(line);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).contains("用法见：yangguang");
    }
}
