package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeeCommandTests {

    @ParameterizedTest
    @CsvSource({"--items 31,2200", "--items=10,0", "--items 0,0", "--pages 101,720", "--pages 250,4700"})
    void givesTheFee(String options, long yuan) {
        assertThat(json(options).path("fee_yuan").asLong()).isEqualTo(yuan);
    }

    @Test
    void jsonShowsEachTier() {
        JsonNode answer = json("--items 31");

        assertThat(answer.propertyNames()).containsExactly("mode", "units", "fee_yuan", "steps", "law");
        assertThat(answer.path("mode").asString()).isEqualTo("items");
        assertThat(answer.path("steps").toString()).isEqualTo("""
                [{"from":1,"to":10,"count":10,"unit_yuan":0,"amount_yuan":0},\
                {"from":11,"to":30,"count":20,"unit_yuan":100,"amount_yuan":2000},\
                {"from":31,"to":31,"count":1,"unit_yuan":200,"amount_yuan":200}]""");
        assertThat(answer.path("law").asString()).contains("国办函〔2020〕109号", "第四条");
    }

    @Test
    void textExplainsTierByTier() {
        CommandRun run = CommandRun.of("fee --pages 201");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("计收方式：按量计收", "数量：201页", "应收信息处理费：2,740元")
                .contains("第1至30页：不收费", "第101至200页：100页 × 20元 = 2,000元", "第201页：1页 × 40元 = 40元")
                .anyMatch(line -> line.contains("第五条"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fee                       | 缺少：选项 --items N或者选项 --pages N。
            fee --items 3 --pages 4   | 选项 --items 和 --pages 只能给一个
            fee --items -1            | 选项 --items 的值“-1”有误：应为0至10000的整数。
            fee --pages 1000001       | 选项 --pages 的值“1000001”有误：应为0至1000000的整数。
            fee --items many          | 选项 --items 的值“many”有误：应为整数。
            """)
    void wrongUsageIsSaidInChinese(String line, String message) {
        CommandRun run = CommandRun.of(line);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContainPattern("[a-z]+ [a-z]+ [a-z]+");
    }

    private static JsonNode json(String options) {
        CommandRun run = CommandRun.of("fee " + options + " --format json");
        assertThat(run.exit()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }
}
