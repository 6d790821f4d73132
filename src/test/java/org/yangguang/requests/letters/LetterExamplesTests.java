package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RemedySettings;
import org.yangguang.requests.templates.TemplateField;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

class LetterExamplesTests {

    private static final LetterExamples EXAMPLES = new LetterExamples(
            new RemedyRule(new RemedySettings("某县人民政府", "某市人民政府", "某市主管部门", "有管辖权的人民法院", "有管辖权的中级人民法院")),
            Clock.fixed(Instant.parse("2026-03-20T01:00:00Z"), ZoneOffset.UTC));

    static List<TemplateKind> kinds() {
        return TemplateKind.all();
    }

    /** Each field on a line of its own, so that what is left out is seen. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldOfEveryKindIsFilledInSomeExample(TemplateKind kind) {
        String text = "标题\n" + kind.addressee().token() + "：\n"
                + kind.fields().stream()
                        .map(TemplateField::token)
                        .map(token -> "第" + token.replaceAll("[{}]", "") + "栏" + token)
                        .collect(Collectors.joining("\n"));
        String written = EXAMPLES.of(new TemplateVersion(kind, 0, text, "", null, null)).stream()
                .flatMap(letter -> letter.words().paragraphs().stream())
                .collect(Collectors.joining("\n"));
        assertThat(kind.fields())
                .allSatisfy(field -> assertThat(written).containsPattern("第" + Pattern.quote(field.name()) + "栏\\S"));
    }
}
