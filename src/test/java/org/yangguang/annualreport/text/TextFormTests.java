package org.yangguang.annualreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.Paragraph;

class TextFormTests {

    private static final ReportFigures FIGURES = new ReportFigures(
            Map.of("table3.1.total", BigDecimal.valueOf(8), "channels.total", new BigDecimal("1450")));

    @Test
    void linesBecomeHeadingsParagraphsAndLists() {
        String text = """
                （一）主动公开方面
                **一是**共公开{channels.total}条。
                （二）依申请公开方面。受理{table3.1.total}件。

                1. 收费情况
                2. 联系方式
                # 附记
                1. 另一份清单""";
        assertThat(TextForm.read(Section.OVERVIEW, text, FIGURES).blocks())
                .containsExactly(
                        new Heading(2, "s1-1", "（一）主动公开方面"),
                        Paragraph.body(
                                new Inline.Strong("一是"),
                                new Inline.Text("共公开"),
                                new Inline.Bound("channels.total", "1450"),
                                new Inline.Text("条。")),
                        Paragraph.body(
                                new Inline.Text("（二）依申请公开方面。受理"),
                                new Inline.Bound("table3.1.total", "8"),
                                new Inline.Text("件。")),
                        new NumberedList(List.of(words("收费情况"), words("联系方式"))),
                        new Heading(2, "s1-2", "附记"),
                        new NumberedList(List.of(words("另一份清单"))));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            受理{table3.1.totl}件 | {table3.1.totl} | 没有数据项
            受理{table3.1.total件 | {table3.1.total件 | 没有成对
            受理table3.1.total}件 | } | 没有成对
            受理{{table3.1.total}件 | { | 没有成对
            **一是公开 | ** | 没有成对
            受理{}件 | {} | 没有数据项
            # 受理{table3.1.total}件 | {table3.1.total} | 小标题里不能有数据项
            """)
    void whatCannotBeReadIsNamedWithItsLineAndIsNotLost(String line, String token, String message) {
        TextForm.Reading read = TextForm.read(Section.PROBLEMS, "第一段。\n" + line, FIGURES);
        assertThat(read.errors()).hasSize(1);
        assertThat(read.errors().getFirst().line()).isEqualTo(2);
        assertThat(read.errors().getFirst().token()).isEqualTo(token);
        assertThat(read.errors().getFirst().message()).startsWith("第 2 行：").contains(message);
        assertThat(Narrative.text(read.blocks()).replace("8", "{table3.1.total}"))
                .contains(line.replace("**", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "一段。\r\n另一段。"})
    void anyLineEndsAndNoTextAtAllAreRead(String text) {
        assertThat(TextForm.read(Section.MATTERS, text, FIGURES).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            共受理9件，公开1450条，超期8件 | 9
            2021年3月5日印发明教规发〔2022〕17号，共8件 | ''
            电话：0000-0000001，邮编：000000，网址 www.a1b2.example | ''
            占2.5分，第12条，收费33.10元 | 2.5 33.10
            办结{table3.1.total}件，其中7件延期 | 7
            """)
    void numbersTypedByHandThatEqualNoFigureAreHints(String line, String numbers) {
        assertThat(TypedNumber.in(Section.OVERVIEW, "开头。\n" + line, FIGURES))
                .allMatch(found -> found.line() == 2)
                .extracting(TypedNumber::number)
                .containsExactlyElementsOf(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
    }

    @Test
    void periodOfThePrefaceIsRead() {
        assertThat(Narratives.period("统计期限为2021年1月1日至12月31日。"))
                .hasValueSatisfying(period -> assertThat(period.to()).isEqualTo("2021-12-31"));
        assertThat(Narratives.period("统计期限为2021年13月1日至12月31日。")).isEmpty();
    }
}
