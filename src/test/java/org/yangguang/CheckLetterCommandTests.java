package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.requests.checkup.LetterFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckLetterCommandTests {

    @TempDir
    private Path folder;

    @Test
    void aGoodLetterIsFine() {
        CommandRun run = CommandRun.of("check-letter " + LetterFiles.good(folder));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("答复主体：明川县教育局", "文号：明教公复〔2024〕6号", "处理决定：3.4.1 本机关不掌握相关政府信息")
                .contains("结论：没有发现错误。共检查21项，符合20项，不符合0项，无法检查1项。", "印章（L.seal）")
                .doesNotContain("李明");
    }

    @Test
    void faultsAreSaidWithTheirPlace() {
        CommandRun run = CommandRun.of("check-letter " + LetterFiles.faulty(folder));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("结论：有错误，请改正后再发出。")
                .contains("· ［提示］文号年份用六角括号（L.number-brackets）：文号“明教公复[2024]6号”的年份应当用六角括号〔〕括入。（第1页：“明教公复[2024]6号”）")
                .contains("· ［错误］救济期限（L.remedy-periods）：申请行政复议的期限应当为60日，直接提起行政诉讼的期限应当为6个月。（第1页：“如对本答复不服");
    }

    @Test
    void jsonTellsElementsAndRules() {
        CommandRun run = CommandRun.of(
                "check-letter --format json " + LetterFiles.good(folder) + " " + LetterFiles.faulty(folder));

        assertThat(run.exit()).isEqualTo(1);
        JsonNode letters = JsonMapper.shared().readTree(run.out());
        assertThat(letters).hasSize(2);
        JsonNode letter = letters.get(1);
        assertThat(letter.propertyNames())
                .containsExactly("file", "agency", "number", "received", "replied", "decision", "elements", "rules");
        assertThat(letter.path("received").asString()).isEqualTo("2024-03-05");
        assertThat(letter.path("replied").asString()).isEqualTo("2024-03-15");
        assertThat(letter.path("decision").toString()).isEqualTo("{\"code\":\"3.4.1\",\"label\":\"本机关不掌握相关政府信息\"}");
        assertThat(letter.path("elements").path("applicant").toString())
                .isEqualTo("{\"text\":\"李*\",\"place\":\"第1页\"}");
        assertThat(failing(letter)).containsExactly("L.number-brackets warning", "L.remedy-periods error");
    }

    @Test
    void unreadableFilesAreNamedAndOthersStillChecked() throws IOException {
        Path other = Files.writeString(folder.resolve("other.docx"), "text");
        CommandRun run = CommandRun.of("check-letter " + other + " " + LetterFiles.good(folder));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("“other.docx”不是 .docx 或 .pdf 文件");
        assertThat(run.out()).contains("没有发现错误");
    }

    @Test
    void helpTellsExitCodesAndKeys() {
        CommandRun run = CommandRun.of("check-letter --help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("答复书体检", "文件无法读取的返回2", "elements", "rules");
    }

    private static List<String> failing(JsonNode letter) {
        return StreamSupport.stream(letter.path("rules").spliterator(), false)
                .filter(rule -> rule.path("outcome").asString().equals("fails"))
                .map(rule ->
                        rule.path("id").asString() + " " + rule.path("severity").asString())
                .toList();
    }
}
