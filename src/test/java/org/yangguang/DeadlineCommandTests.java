package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadlineCommandTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --received 2021-03-01                                                                          | 2021-03-29 | false
            --received 2021-03-01 --paused 2021-03-08..2021-03-19                                          | 2021-04-12 | false
            --received 2021-03-01 --paused 2021-03-08..2021-03-12 --paused 2021-03-10..2021-03-19          | 2021-04-12 | false
            --received 2021-03-01 --paused 2021-03-08..2021-05-28 --third-party-days 15                    | 2021-04-20 | false
            --received 2021-02-01 --corrected 2021-03-01                                                   | 2021-03-29 | false
            --received 2021-09-15 --extended                                                               | 2021-11-16 | false
            --received 2021-09-15 --days 7                                                                 | 2021-09-26 | false
            --received 2021-09-15 --days=40                                                                | 2021-11-16 | false
            --received 2021-04-20 --calendar ningxia                                                       | 2021-05-21 | false
            --received 2021-04-20 --calendar national                                                      | 2021-05-19 | false
            --received 2021-12-15 --calendar ningxia                                                       | 2022-01-13 | true
            --received 2026-12-15 --provisional                                                            | 2027-01-13 | true
            --received 2026-11-02 --provisional                                                            | 2026-11-30 | false
            """)
    void givesTheDueDate(String options, String due, boolean provisional) {
        JsonNode answer = json(options);

        assertThat(answer.path("due").asString()).isEqualTo(due);
        assertThat(answer.path("provisional").asBoolean()).isEqualTo(provisional);
    }

    @Test
    void jsonHasItsKeysInOrderAndEachDayInOneList() {
        JsonNode answer = json("--received 2021-03-01 --paused 2021-03-08..2021-03-19");

        assertThat(answer.propertyNames())
                .containsExactly("received", "due", "working_days", "skipped", "paused", "provisional", "law");
        assertThat(answer.path("received").asString()).isEqualTo("2021-03-01");
        assertThat(answer.path("working_days")).hasSize(20);
        assertThat(answer.path("working_days").get(19).asString()).isEqualTo("2021-04-12");
        assertThat(answer.path("paused")).hasSize(9);
        assertThat(answer.path("paused").get(0).asString()).isEqualTo("2021-03-09");
        assertThat(answer.path("skipped")).hasSize(42 - 20 - 9);
        assertThat(answer.path("skipped").get(0).toString()).isEqualTo("""
                {"date":"2021-03-06","reason":"周末"}""");
        assertThat(answer.path("law").toString())
                .contains("第三十三条第二款", "第三十三条第三款")
                .doesNotContain("第三十条：");
    }

    @Test
    void textExplainsDayByDay() {
        CommandRun run = CommandRun.of("deadline --received 2021-09-15 --paused 2021-09-22..2021-09-23 --extended");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("收到日期：2021-09-15（周三）", "期限：40个工作日（含延长20个工作日）", "截止日期：2021-11-17（周三）")
                .contains(
                        "2021-09-18 周六  第3个工作日（调休上班）",
                        "2021-09-19 周日  不计：中秋节",
                        "2021-09-23 周四  不计：暂停计算期间",
                        "2021-09-25 周六  不计：周末",
                        "2021-10-01 周五  不计：国庆节",
                        "2021-11-17 周三  第40个工作日")
                .anyMatch(line -> line.contains("政府信息公开工作机构负责人同意"));
    }

    @Test
    void textSaysWhenTheCountRestartedAndWhatIsEstimated() {
        assertThat(CommandRun.of("deadline --received 2021-02-01 --corrected 2021-03-01")
                        .out())
                .contains("重新计算：自2021-03-01（周一）起", "第三十条：答复期限自行政机关收到补正的申请之日起计算");
        assertThat(CommandRun.of("deadline --received 2026-12-15 --provisional").out())
                .contains("截止日期：2027-01-13（周三）（暂估，以正式放假安排为准）");
    }

    private static JsonNode json(String options) {
        CommandRun run = CommandRun.of("deadline " + options + " --format json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return JsonMapper.shared().readTree(run.out());
    }
}
