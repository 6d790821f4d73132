package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.requests.decisions.CitationReader.Cited;

class CitationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            根据《中华人民共和国政府信息公开条例》第三十六条第（一）项的规定 | 条例第三十六条第（一）项
            依据条例第三十七条                                        | 条例第三十七条
            第三十六条第一项                                          | 条例第三十六条第（一）项
            第36条第（1）项                                           | 条例第三十六条第（一）项
            《政府信息公开条例》第十六条第一款、第二款                    | 条例第十六条第一款、条例第十六条第二款
            《条例》第十四条、第三十六条第（三）项                       | 条例第十四条、条例第三十六条第（三）项
            第三十六条第（一）、（二）项                               | 条例第三十六条
            第二十九条第二款第（三）项                                 | 条例第二十九条第二款第（三）项
            《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第三十条 | 条例第三十条
            《中华人民共和国保守国家秘密法》第九条和《条例》第十四条        | 《中华人民共和国保守国家秘密法》第九条、条例第十四条
            《中华人民共和国保守国家秘密法》第九条第一款，第十条           | 《中华人民共和国保守国家秘密法》第九条第一款、《中华人民共和国保守国家秘密法》第十条
            行政复议法第二十三条第一款第四项                            | 《中华人民共和国行政复议法》第二十三条第一款第（四）项
            《档案法实施条例》第九条                                   | 《档案法实施条例》第九条
            条例第三十六条规定了答复的种类，材料见第（三）项              | 条例第三十六条
            第一百零一条                                              | 条例第一百零一条
            附件第3项，共两款                                         | ''
            """)
    void readsCitationsFromText(String text, String cited) {
        String regulation = Act.REGULATION.name();
        assertThat(String.join(
                        "、",
                        CitationReader.read(text).stream()
                                .map(found -> found.citation().text().replace(regulation, "条例"))
                                .toList()))
                .isEqualTo(cited);
    }

    @Test
    void knowsWhereACitationStands() {
        assertThat(CitationReader.read("现答复如下：依据条例第三十七条")).extracting(Cited::at).containsExactly(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第十六条第三款           | 第十六条共二款，没有第十六条第三款
            第十四条第四款           | 第十四条共一款，没有第十四条第四款
            第三十六条第（八）项     | 第三十六条共七项，没有第三十六条第（八）项
            第二十一条第（三）项     | 第二十一条不分项，没有第二十一条第（三）项
            第二十九条第一款第（一）项 | 第二十九条该款不分项，没有第二十九条第一款第（一）项
            第五十七条              | 条例共五十六条，没有第五十七条
            行政复议法第二十三条第一款第六项 | 第二十三条共五项，没有第二十三条第一款第（六）项
            第三十六条第一款第（七）项 |
            第二十条第（十五）项     |
            第五十三条第（三）项     |
            《保守国家秘密法》第九百条 |
            """)
    void findsCitationsOfWhatDoesNotExist(String text, String why) {
        assertThat(Articles.missing(only(text)).orElse(null)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第十六条               | 第十六条应写明第几款
            第三十九条              | 第三十九条应写明第几款
            第三十六条              | 第三十六条应写明第几项
            第三十六条第一款         | 第三十六条第一款应写明第几项
            第二十九条第二款         | 第二十九条第二款应写明第几项
            第十六条第二款           |
            第二十九条第一款         |
            第三十七条              |
            """)
    void findsCitationsThatLeaveAPlaceOpen(String text, String what) {
        assertThat(Articles.imprecise(only(text)).orElse(null)).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "第三十六条第一款第（三）项,第三十六条第（三）项,true",
        "第三十六条第（三）项,第三十六条,true",
        "第三十六条,第三十六条第（三）项,false",
        "第十六条,第十六条第二款,false",
        "第十六条第一款,第十六条第二款,false",
        "第十四条第一款,第十四条,true"
    })
    void theOnlyParagraphOfAnArticleNeedNotBeNamed(String cited, String wanted, boolean within) {
        assertThat(only(cited).within(only(wanted))).isEqualTo(within);
    }

    @Test
    void actsAreNamedOnceInARow() {
        assertThat(Citation.together(List.of(
                        Citation.paragraph(16, 2),
                        Citation.item(36, 3),
                        new Citation(Act.RECONSIDERATION_LAW, 20, 1, 0))))
                .isEqualTo("《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项、《中华人民共和国行政复议法》第二十条第一款");
    }

    private static Citation only(String text) {
        return CitationReader.read(text).getFirst().citation();
    }
}
