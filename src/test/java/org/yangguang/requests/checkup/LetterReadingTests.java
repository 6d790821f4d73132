package org.yangguang.requests.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.requests.decisions.DecisionKind;

class LetterReadingTests {

    @Test
    void findsElementsInALetterWrittenTight() {
        LetterReading letter = read("""
                明川县水务局
                关于赵一申请政府信息公开的答复
                明水公开（2021）第3号
                赵一女士：
                你2021年2月20日通过平台提交的申请，我局于二〇二一年三月一日收悉。经检索，你申请的“个人隐私保护方案及第三方评估报告”我局没有制作，该信息不存在。依据《条例》第36条第4项告知你。如你不服，可在60日内向明川县人民政府申请行政复议，或者在6个月内提起行政诉讼。
                （印章）
                明川县水务局　　二〇二一年三月二十二日
                """);

        assertThat(letter.title()).map(Element::text).contains("关于赵一申请政府信息公开的答复");
        assertThat(letter.number()).map(Element::text).contains("明水公开（2021）第3号");
        assertThat(letter.applicant()).map(Element::text).contains("赵一女士");
        assertThat(letter.received()).contains(LocalDate.of(2021, 3, 1));
        assertThat(letter.replied()).contains(LocalDate.of(2021, 3, 22));
        assertThat(letter.agency()).map(Element::text).contains("明川县水务局");
        assertThat(letter.decision()).contains(DecisionKind.DOES_NOT_EXIST);
        assertThat(letter.cited()).extracting(one -> one.citation().place()).containsExactly("第三十六条第（四）项");
        assertThat(letter.remedy()).map(Element::text).get().asString().startsWith("如你不服");
    }

    @Test
    void findsNothingInWhatIsNoLetter() {
        LetterReading letter = read("今天天气很好。");

        assertThat(letter.title()).isEmpty();
        assertThat(letter.decision()).isEmpty();
        assertThat(letter.remedy()).isEmpty();
        assertThat(letter.replied()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            你申请的信息涉及他人商业秘密，经征求第三方意见，第三方不同意公开，决定不予公开。 | THIRD_PARTY_INTERESTS
            第三方不同意公开，但不公开会对公共利益造成重大影响，决定予以公开。            | GIVEN
            你申请的会议讨论记录，决定不予公开。                                   | PROCESS_INFORMATION
            依据条例第十六条第一款、第三十六条第（三）项，不予公开。                   | INTERNAL_AFFAIRS
            该文件标有密级，属于国家秘密，不予公开。                                | STATE_SECRET
            该信息不属于我局负责公开，请向县财政局申请，电话0951。                    | NOT_THIS_AGENCY
            你所提申请实为投诉，不作为政府信息公开申请处理。                          | PETITION_OR_COMPLAINT
            你于2021年1月已收到相同申请的答复，属重复申请。                          | REPEATED
            现提供区分处理后的文件，其余部分涉及个人隐私，不予公开。                   | PARTLY_GRANTED
            该信息已主动公开，请登录县政府网站查询。                                | ALREADY_PUBLIC
            该规划将于2021年6月公开，届时可在网站查阅。                             | TOLD_WHEN
            现将该文件复印件信息提供给你，同意公开。                                | GIVEN
            感谢你的关心。                                                      |
            """)
    void readsTheDecisionFromItsWords(String words, DecisionKind kind) {
        assertThat(read("李明：\n本机关于2021年3月1日收到你的申请，内容为第三方检测与国家秘密管理的投诉。" + words + "\n2021年3月9日")
                        .decision()
                        .orElse(null))
                .isEqualTo(kind);
    }

    private static LetterReading read(String text) {
        List<Line> lines = text.lines().map(line -> Line.of("第1页", line)).toList();
        return LetterReading.of(new LetterText(lines));
    }
}
