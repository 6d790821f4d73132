package org.yangguang.requests.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplateFillTests {

    private static final TemplateKind EXTENSION = TemplateKind.of(NoticeTemplate.EXTENSION);

    /** Values that name their field; none for the fields of those groups. */
    private static Map<String, String> values(TemplateKind kind, String... lacking) {
        return kind.fields().stream()
                .collect(Collectors.toMap(
                        TemplateField::name,
                        field -> List.of(lacking).contains(String.valueOf(field.together()))
                                ? ""
                                : "<" + field.name() + ">"));
    }

    @Test
    void aParagraphIsLeftOutWhereItsFieldIsEmpty() {
        TemplateKind receipt = TemplateKind.of(NoticeTemplate.RECEIPT);
        TemplateText text = receipt.builtInText();
        assertThat(text.fill(values(receipt, "待确认")).paragraphs())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("收到申请之日：<收到日期>。");
        assertThat(text.fill(values(receipt, "已收到")).paragraphs())
                .hasSize(3)
                .last()
                .asString()
                .endsWith("（<确认依据>）。");
    }

    @Test
    void whatIsFilledInIsNotReadAgainAndEndsWithOneFullStop() {
        Map<String, String> values = new HashMap<>(values(EXTENSION));
        values.put("延长的期限", "{申请人}$1\\，20个工作日。");
        assertThat(EXTENSION.builtInText().fill(values).paragraphs().getLast()).endsWith("答复期限延长{申请人}$1\\，20个工作日。");
    }

    @Test
    void whatIsMissingOrUnknownAmongTheValuesIsAMistakeOfTheProgram() {
        TemplateText text = EXTENSION.builtInText();
        Map<String, String> values = new HashMap<>(values(EXTENSION));
        values.remove(TemplateKind.LAW);
        assertThatThrownBy(() -> text.fill(values)).isInstanceOf(IllegalArgumentException.class);
        values.put(TemplateKind.LAW, "条例");
        values.put("别的", "");
        assertThatThrownBy(() -> text.fill(values)).isInstanceOf(IllegalArgumentException.class);
    }
}
