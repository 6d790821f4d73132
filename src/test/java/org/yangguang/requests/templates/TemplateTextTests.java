package org.yangguang.requests.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.ReplyLetter;

class TemplateTextTests {

    private static final TemplateKind EXTENSION = TemplateKind.of(NoticeTemplate.EXTENSION);

    static List<TemplateKind> kinds() {
        return TemplateKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyBuiltInTemplateIsAcceptedAndNamesEveryRequiredField(TemplateKind kind) {
        assertThat(TemplateText.read(kind, kind.builtIn()).faults()).isEmpty();
        assertThat(TemplateKind.find(kind.id())).contains(kind);
        assertThat(kind.builtIn())
                .contains(kind.fields().stream()
                        .filter(TemplateField::required)
                        .map(TemplateField::token)
                        .toList());
    }

    /** What is told of the law is never typed: articles and remedies are required wherever a letter has them. */
    @Test
    void lawAndRemediesAreRequiredOfEveryDecisionThatHasThem() {
        for (DecisionKind decision : DecisionKind.values()) {
            TemplateKind kind = TemplateKind.of(decision);
            boolean sent = DecisionRule.of(decision).letter() != ReplyLetter.NONE;
            assertThat(kind.fields().stream()
                            .filter(TemplateField::required)
                            .map(TemplateField::name)
                            .filter(name -> name.equals(TemplateKind.LAW) || name.equals(TemplateKind.REMEDY)))
                    .as(kind.label())
                    .hasSize(sent ? 2 : 0);
        }
        for (NoticeTemplate notice : NoticeTemplate.values()) {
            assertThat(TemplateKind.of(notice).fields().stream()
                            .anyMatch(field -> field.required()
                                    && (field.name().endsWith("依据")
                                            || field.name().startsWith("确认之日"))))
                    .as(notice.label())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编号{申请编号}，申请公开{申请内容}。\\n因{延期原因}，根据{法律依据}延长{延长的期限} |
            编号{申请编号}，申请公开{申请内容}。\\n因{延期原因}，延长{延长的期限} | 缺少{法律依据}（条例第三十三条第二款），这个字段必须写。
            编号{申请编号}，申请公开{申请内容}。\\n因{延期原因}，根据{法律依据}延长{期限} | 第 4 行：没有{期限}这个字段，请从可以用的字段里选。;缺少{延长的期限}（延长几个工作日，到哪一日为止），这个字段必须写。
            编号{申请编号}，申请公开{申请内容}。\\n\\n因{延期原因}，根据{法律依据延长{延长的期限} | 第 5 行：花括号没有成对，字段应当写成{申请人}的样子。;缺少{法律依据}（条例第三十三条第二款），这个字段必须写。
            编号{申请编号}，申请公开{申请内容}。\\n因{延期原因}，根据{ 法律依据 }延长{延长的期限} | 第 4 行：没有{ 法律依据 }这个字段，请从可以用的字段里选。;缺少{法律依据}（条例第三十三条第二款），这个字段必须写。
            编号{申请编号}，申请公开{申请内容}。\\n因{延期原因}，根据{法律依据}延长{延长的期限}{补正事项} | 第 4 行：没有{补正事项}这个字段，请从可以用的字段里选。
            """)
    void acceptsWhatHasItsFieldsAndRefusesTheRestAtItsLine(String paragraphs, String faults) {
        String text = "政府信息公开申请延长答复期限告知书\n{申请人}：\n" + paragraphs.replace("\\n", "\n");
        assertThat(TemplateText.read(EXTENSION, text).faults())
                .containsExactly(faults == null ? new String[0] : faults.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | 模板至少三行：第一行是标题，第二行是收件人，以后每行一段。
            标题\\n{申请人}： | 模板至少三行：第一行是标题，第二行是收件人，以后每行一段。
            {申请人}：\\n{申请人}\\n正文 | 第 1 行：这一行是标题，标题里不能有字段。
            标题\\n{您}好：\\n{申请人} | 第 2 行：这一行是收件人，应当写{申请人}，例如“{申请人}：”。
            """)
    void titleAndAddresseeStandFirst(String text, String fault) {
        assertThat(TemplateText.read(EXTENSION, text.replace("\\n", "\n")).faults())
                .startsWith(fault);
    }

    @Test
    void tooLongATextIsRefused() {
        assertThat(TemplateText.read(EXTENSION, "长".repeat(5001)).faults()).containsExactly("模板不超过 5000 字，现在有 5001 字。");
    }

    @Test
    void aRequiredFieldMayNotStandWhereItIsLeftOutWithAnother() {
        TemplateKind repeated = TemplateKind.of(DecisionKind.REPEATED);
        String text = repeated.builtIn().replace("根据{法律依据}的规定", "").replace("联系电话：", "根据{法律依据}，联系电话：");
        assertThat(TemplateText.read(repeated, text).faults())
                .containsExactly("第 8 行：{联系机构}、{联系电话}没有内容时整段不写，{法律依据}必须写，请另起一段。");
    }
}
