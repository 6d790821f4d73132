package org.yangguang.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

@SpringBootTest(properties = "yangguang.files.largest=1MB")
class FileStoreTests {

    private static final Actor CLERK = new Actor("wang", "王某某");

    @TempDir
    static Path data;

    @Autowired
    FileStore files;

    @Autowired
    FileUpkeep upkeep;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("yangguang.data", data::toString);
    }

    private StoredFile put(String content, String name) {
        return files.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, CLERK);
    }

    private static String text(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> contents() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Path content(StoredFile file) throws IOException {
        return contents().stream()
                .filter(path -> path.endsWith(file.hash()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasStoredIsReadBackWithAllThatIsKnownOfIt() throws IOException {
        StoredFile stored = put("abc", "说明.txt");
        assertThat(files.get(stored.id())).isEqualTo(stored);
        assertThat(stored.size()).isEqualTo(3);
        assertThat(stored.hash()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(stored.storedBy()).isEqualTo(CLERK);
        assertThat(text(files.open(stored.id()))).isEqualTo("abc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    src/test/resources/seed/ledgers-2021/ledgers.xlsx | 台账.xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
                    src/test/resources/seed/ledgers-2021/csv/依申请公开.csv | 依申请公开.csv | text/csv
                    src/test/resources/seed/ledgers-2021/csv/依申请公开.csv | 台账.xlsx | text/plain
                    src/main/resources/fonts/latin.ttf | 照片.png | application/x-font-ttf
                    """)
    void typeComesFromTheContent(Path content, String name, String type) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            assertThat(files.put(in, name, CLERK).mediaType()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({"C:\\文档\\台账.xlsx, 台账.xlsx", "../../etc/passwd, passwd", "'a\nb.txt', ab.txt", "..,未命名", "'',未命名"})
    void nameLosesWhatIsNoName(String sent, String kept) {
        assertThat(put("x", sent).name()).isEqualTo(kept);
    }

    @Test
    void longNameKeepsItsExtension() {
        assertThat(put("x", "长".repeat(300) + ".xlsx").name()).hasSize(80).endsWith("长.xlsx");
    }

    @Test
    void fileThatIsTooLargeOrEmptyIsRefusedAndLeavesNothing() throws IOException {
        List<Path> before = contents();
        assertThatThrownBy(() -> put("x".repeat((1 << 20) + 1), "大.txt"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("超过 1 MB");
        assertThatThrownBy(() -> put("", "空.txt")).isInstanceOf(Refusal.class).hasMessageContaining("是空的");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        List<Path> before = contents();
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> files.put(broken, "断.txt", CLERK)).isInstanceOf(Refusal.class);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void changedContentIsFoundAndNotHandedOut() throws IOException {
        StoredFile stored = put("原来的内容", "证据.txt");
        Files.writeString(content(stored), "改过的内容");
        assertThatThrownBy(() -> files.open(stored.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("被改动过");
        assertThatThrownBy(() -> files.withCopy(stored.id(), copy -> 1)).isInstanceOf(Refusal.class);
        assertThat(upkeep.damaged()).containsExactly(stored);
        put("原来的内容", "证据.txt");
        assertThat(upkeep.damaged()).as("mended by storing it again").isEmpty();
    }

    @Test
    void copyBearsTheFilesNameAndIsGoneAfterwards() throws IOException {
        StoredFile stored = put("表", "台账.csv");
        Path copy = files.withCopy(stored.id(), file -> {
            assertThat(file).hasFileName("台账.csv").content().isEqualTo("表");
            return file;
        });
        assertThat(copy).doesNotExist();
    }

    @Test
    void equalFilesShareTheirContentUntilTheLastIsGone() throws IOException {
        StoredFile one = put("相同", "甲.txt");
        StoredFile other = put("相同", "乙.txt");
        files.delete(one.id());
        upkeep.run();
        assertThat(text(files.open(other.id()))).isEqualTo("相同");
        files.delete(other.id());
        upkeep.run();
        assertThat(contents()).noneMatch(path -> path.endsWith(other.hash()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.open(other.id()));
    }

    @Test
    void whatATransactionTookBackAndWhatAKilledUploadLeftIsCleanedUp() throws IOException {
        StoredFile taken = transaction.execute(status -> {
            status.setRollbackOnly();
            return put("没有提交", "丙.txt");
        });
        Path left = Files.writeString(data.resolve("files/drafts/" + UUID.randomUUID()), "半个");
        Path underWay = Files.writeString(data.resolve("files/drafts/" + UUID.randomUUID()), "正在上传");
        Files.setLastModifiedTime(left, FileTime.from(Instant.EPOCH));
        upkeep.run();
        assertThat(contents()).noneMatch(path -> path.endsWith(taken.hash())).doesNotContain(left);
        Files.delete(underWay);
    }

    @Test
    void cleaningUpNeverTakesAFileThatIsJustBeingStored() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<StoredFile>> stored = IntStream.range(0, 40)
                    .mapToObj(number -> people.submit(() -> {
                        StoredFile brief = put("同一内容 " + number % 3, "临时.txt");
                        files.delete(brief.id());
                        upkeep.run();
                        return put("同一内容 " + number % 3, "保留.txt");
                    }))
                    .toList();
            for (Future<StoredFile> each : stored) {
                assertThat(text(files.open(each.get().id()))).startsWith("同一内容");
            }
        }
    }

    @Test
    void nothingLiesOnTheDiskInPlain() throws IOException {
        StoredFile stored = put("申请人 欧阳某某", "台账.csv");
        assertThat(Files.readString(content(stored), StandardCharsets.ISO_8859_1))
                .doesNotContain(latin("欧阳"));
        files.withCopy(stored.id(), copy -> copy);
        for (Path each : contents()) {
            assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).doesNotContain(latin("欧阳"));
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @Test
    void contentOfAnEarlierVersionIsReadAndSealedInTheNight() throws IOException {
        StoredFile stored = put("从前的内容", "旧.txt");
        Files.writeString(content(stored), "从前的内容");
        assertThat(text(files.open(stored.id()))).isEqualTo("从前的内容");
        upkeep.run();
        assertThat(Files.readString(content(stored), StandardCharsets.ISO_8859_1))
                .doesNotContain(latin("从前"));
        assertThat(text(files.open(stored.id()))).isEqualTo("从前的内容");
        assertThat(upkeep.damaged()).isEmpty();
    }

    @Test
    void copyThatAKilledProcessLeftGoesWithTheNextAndOneInUseStays() throws IOException {
        StoredFile stored = put("表二", "台账.csv");
        Path left = Files.createDirectories(data.resolve("files/copies/" + UUID.randomUUID()));
        Files.writeString(left.resolve("台账.csv"), "欧阳某某");
        files.withCopy(stored.id(), outer -> {
            assertThat(left).doesNotExist();
            files.withCopy(stored.id(), inner -> inner);
            assertThat(outer).exists();
            return outer;
        });
        assertThat(data.resolve("files/copies")).isEmptyDirectory();
    }
}
