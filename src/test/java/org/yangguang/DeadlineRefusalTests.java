package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command {@code deadline} will not compute. */
class DeadlineRefusalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --received 2026-12-15                                           | 2027年的放假和调休安排尚未随本系统提供或者确认
            --received 2026-12-15                                           | 只需估算的，可加 --provisional
            --received 2018-11-01 --provisional                             | 2018年的放假和调休安排尚未随本系统提供或者确认
            --received 2027-12-15 --provisional                             | 2028年的放假和调休安排尚未随本系统提供或者确认
            --received 2027-12-15 --provisional                             | 可以估算的年度：2027年。
            --received 2021-02-30                                           | 选项 --received 的值“2021-02-30”有误
            --received 2021/03/01                                           | 例如 2021-03-01
            --received 2021-03-01 --corrected soon                          | 选项 --corrected 的值“soon”有误
            --received 2021-03-01 --corrected 2021-02-01                    | 早于收到日期2021-03-01
            --received 2021-03-01 --paused 2021-03-08                       | 应写作 起始日期..结束日期
            --received 2021-03-01 --paused 2021-03-08..                     | 应写作 起始日期..结束日期
            --received 2021-03-01 --paused 2021-03-19..2021-03-08           | 结束日期早于开始日期
            --received 2021-03-01 --paused 2021-02-08..2021-03-08           | 暂停计算的开始日期2021-02-08早于收到日期
            --received 2021-03-01 --days 0                                  | 期限应当为1至1000个工作日
            --received 2021-03-01 --paused 2021-03-08..2021-03-09 --third-party-days 0 | 至少为1个工作日
            --received 2021-03-01 --calendar lunar                          | 应为 national、ningxia 之一
            """)
    void whatCannotBeComputedIsRefusedInChinese(String options, String message) {
        CommandRun run = CommandRun.of("deadline " + options);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void estimateIsNotOfferedWhereThereIsNone() {
        assertThat(CommandRun.of("deadline --received 2018-11-01").err()).doesNotContain("--provisional", "导入");
    }
}
