package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yangguang.documents.Document;
import org.yangguang.documents.Paragraph;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.decisions.DecisionKind;

/** The letters of the built-in templates, word for word as they were before there were templates. */
class BuiltInWordsTests {

    private static Map<String, Document> letters() {
        Map<String, Document> letters = new LinkedHashMap<>();
        for (boolean full : List.of(true, false)) {
            String name = full ? "full " : "short ";
            List<CaseEvent> events = BuiltInLetters.events();
            for (int i = 0; i < events.size(); i++) {
                letters.put(name + i, BuiltInLetters.letter(events.get(i), BuiltInLetters.content(full)));
            }
        }
        for (boolean full : List.of(true, false)) {
            List<Document> beside = BuiltInLetters.beside(full);
            for (int i = 0; i < beside.size(); i++) {
                letters.put((full ? "full" : "short") + " beside " + i, beside.get(i));
            }
        }
        for (boolean full : List.of(true, false)) {
            for (DecisionKind kind : DecisionKind.values()) {
                letters.put((full ? "full " : "short ") + kind, BuiltInLetters.reply(kind, full));
            }
        }
        return letters;
    }

    private static String words(Document document) {
        return document.titleInOneLine() + "\n"
                + document.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .map(Paragraph::plainText)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void builtInTemplatesSayWhatLettersAlwaysSaid() throws IOException {
        String said = letters().entrySet().stream()
                .map(letter -> "## " + letter.getKey() + "\n" + words(letter.getValue()) + "\n")
                .collect(Collectors.joining());
        assertThat(said)
                .isEqualTo(new ClassPathResource("letters-built-in.txt").getContentAsString(StandardCharsets.UTF_8));
    }
}
