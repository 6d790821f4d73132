package org.yangguang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of cells, with “|” for the mark of a place to break. */
class PaperTests {

    /** The column gets its share of 442 points; characters are 10.5 points wide, 6 points go to the edges. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1000, 结果|维持,            结果维持
            70,   结果|维持,            结果/维持
            115,  甲乙|丙丁|戊己|庚辛,   甲乙丙丁/戊己庚辛
            70,   社会公益|组织,         社会公益组织
            70,   很长而没有记号的一段,    很长而没有记号的一段
            70,   2021|2022,           2021/2022
            """)
    void breaksAtMarksWhereThatHelps(int share, String text, String lines) {
        Table table = new Table(
                "t",
                "表",
                "",
                List.of(share, 1000 - share + 1),
                List.of(),
                List.of(Row.of(Cell.header(text.replace("|", "\u200b")), Cell.of("0"))),
                null);
        assertThat(String.join("/", Paper.lines(table, table.grid().places().getFirst())))
                .isEqualTo(lines);
    }
}
