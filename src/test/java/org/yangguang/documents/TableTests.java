package org.yangguang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table, a link and a document refuse. */
class TableTests {

    /** Rows by “/”, cells by blanks, each as columns×rows; two columns. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1x1 1x1 / 1x1 1x1,     tiles
            2x1 / 1x1 1x1,         tiles
            1x2 1x1 / 1x1,         tiles
            2x2 / '',              tiles
            1x1 / 1x1 1x1,         gap
            1x1 1x1 1x1,           beyond
            1x1 2x1,               beyond
            1x2 1x1,               beyond
            1x2 1x1 / 1x1 1x1,     beyond
            1x1 1x2 / 2x1,         beyond
            """)
    void refusesCellsThatDoNotTileTheGrid(String layout, String outcome) {
        List<Row> rows = Arrays.stream(layout.split("/")).map(TableTests::row).toList();
        Throwable refusal = catchThrowable(() -> table(rows));
        switch (outcome.toLowerCase(Locale.ROOT)) {
            case "tiles" -> assertThat(refusal).isNull();
            case "gap" -> assertThat(refusal).hasMessageContaining("no cell in column 1");
            default -> assertThat(refusal).hasMessageContaining("beyond the table or into another");
        }
    }

    @Test
    void expandsEveryMergedCell() {
        Table table = SampleTables.three();
        List<List<String>> texts = table.grid().texts();
        assertThat(texts).hasSize(28).allMatch(row -> row.size() == 10);
        assertThat(texts.get(0))
                .startsWith("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
                .endsWith("申请人情况");
        assertThat(texts.get(2)).containsSubsequence("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        assertThat(texts.get(26).subList(0, 4)).containsExactly("三、本年度办理结果", "（七）总计", "（七）总计", "8");
        assertThat(texts.subList(5, 27)).allMatch(row -> row.getFirst().equals("三、本年度办理结果"));
    }

    @Test
    void noCellReachesFromHeadToBody() {
        Row head = Row.of(Cell.header("项").spanning(1, 2), Cell.header("数"));
        Row body = Row.of(Cell.of("1"));
        assertThatThrownBy(() -> new Table("t", "表", "", List.of(1, 1), List.of(head), List.of(body), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//evil.example/",
                "/a b",
                "/\"onload="
            })
    void refusesLinksThatCouldRun(String href) {
        assertThatThrownBy(() -> new Inline.Link("此处", href)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cell.bound("f", "1", href)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTwoBlocksWithOneId() {
        List<Block> blocks = List.of(new Heading(1, "t", "一、"), table(List.of(row("1x1 1x1"))));
        Properties properties = new Properties("某局", "报告", Instant.EPOCH);
        assertThatThrownBy(() -> new Document("题", properties, blocks)).hasMessageContaining("id t");
    }

    private static Table table(List<Row> rows) {
        return new Table("t", "表", "", List.of(1, 1), List.of(), rows, null);
    }

    private static Row row(String cells) {
        return new Row(
                Arrays.stream(cells.trim().split(" "))
                        .filter(cell -> cell.contains("x"))
                        .map(cell -> Cell.of(cell).spanning(cell.charAt(0) - '0', cell.charAt(2) - '0'))
                        .toList(),
                Row.Kind.PLAIN);
    }
}
