package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.shared.Refusal;

class CsvArchiveTests {

    @TempDir
    Path folder;

    private Path pack(Charset names, Map<String, String> entries) throws IOException {
        Path file = folder.resolve("台账.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void everyTableIsASheetWhateverTheFolderAndTheCharacterSetOfTheNames(String names) throws IOException {
        Path file = pack(
                Charset.forName(names),
                Map.of(
                        "台账/依申请公开.csv", "登记号\n1\n2\n",
                        "台账/行政复议.CSV", "案号\n",
                        "台账/说明.txt", "说明",
                        "__MACOSX/台账/._依申请公开.csv", "x"));
        try (TableFile tables = TableFile.open(file)) {
            assertThat(tables.sheets()).containsExactlyInAnyOrder("依申请公开", "行政复议");
            assertThat(tables.about("依申请公开")).isEqualTo(3);
            try (TableFile.Rows rows = tables.rows("依申请公开")) {
                assertThat(rows.next().orElseThrow().number()).isEqualTo(1);
            }
        }
    }

    @Test
    void pathsThatLeaveTheArchiveAreNotFollowed() throws IOException {
        String name = "escaped" + ProcessHandle.current().pid();
        try (TableFile tables =
                TableFile.open(pack(StandardCharsets.UTF_8, Map.of("../../" + name + ".csv", "登记号\n")))) {
            assertThat(tables.sheets()).containsExactly(name);
        }
        assertThat(Path.of(System.getProperty("java.io.tmpdir")).resolve("../" + name + ".csv"))
                .doesNotExist();
    }

    @Test
    void bombIsRefusedBeforeItUnpacks() throws IOException {
        Path file = pack(StandardCharsets.UTF_8, Map.of("依申请公开.csv", "0".repeat(8 << 20)));
        assertThatThrownBy(() -> TableFile.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("压缩率超过 200 倍");
    }

    @Test
    void twoTablesOfOneNameAreRefused() throws IOException {
        Path file = pack(StandardCharsets.UTF_8, Map.of("甲/依申请公开.csv", "登记号\n", "乙/依申请公开.csv", "登记号\n"));
        assertThatThrownBy(() -> TableFile.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("两个名为");
    }

    @Test
    void archiveWithoutTablesOrBrokenIsRefused() throws IOException {
        Path without = pack(StandardCharsets.UTF_8, Map.of("台账.xlsx", "x"));
        assertThatThrownBy(() -> TableFile.open(without))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有 .csv 文件");
        Path broken = Files.writeString(folder.resolve("坏.zip"), "PK不是压缩包");
        assertThatThrownBy(() -> TableFile.open(broken))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已损坏");
    }
}
