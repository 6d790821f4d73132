package org.yangguang.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.shared.Refusal;

class SealTests {

    @TempDir
    Path folder;

    private Seal seal() {
        return new Seals(folder).of("applicants");
    }

    @Test
    void whatIsSealedOpensUnderTheSameKeyAndTellsNothing() {
        byte[] sealed = seal().seal("王某某");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("王");
        assertThat(seal().open(sealed)).isEqualTo("王某某");
        assertThat(seal().seal("王某某")).isNotEqualTo(sealed);
    }

    @Test
    void equalNamesHaveEqualDigestsUnderOneKeyOnly() {
        String digest = seal().digest("王某某");
        assertThat(seal().digest("王某某")).isEqualTo(digest);
        assertThat(seal().digest("李某某")).isNotEqualTo(digest);
        assertThat(new Seals(folder).of("accounts").digest("王某某")).isNotEqualTo(digest);
    }

    @Test
    void changedSealIsNoticed() {
        byte[] sealed = seal().seal("王某某");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keyFileIsForItsOwnerAlone() throws IOException {
        seal();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/applicants"))))
                .isEqualTo("rw-------");
    }

    @Test
    void damagedKeyFileIsNeverReplaced() throws IOException {
        seal();
        Files.write(folder.resolve("keys/applicants"), new byte[3]);
        assertThatThrownBy(this::seal).isInstanceOf(Refusal.class).hasMessageContaining("密钥文件已损坏");
        assertThat(Files.size(folder.resolve("keys/applicants"))).isEqualTo(3);
    }

    @Test
    void allWhoMakeAKeyAtOnceEndWithTheSame() throws Exception {
        Path file = folder.resolve("keys/raced");
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService makers = Executors.newFixedThreadPool(16)) {
            List<Future<byte[]>> keys = IntStream.range(0, 16)
                    .mapToObj(maker -> makers.submit(() -> {
                        start.await();
                        return KeyFile.read(file, 32);
                    }))
                    .toList();
            start.countDown();
            for (Future<byte[]> key : keys) {
                assertThat(key.get()).isEqualTo(Files.readAllBytes(file));
            }
        }
        try (Stream<Path> left = Files.list(folder.resolve("keys"))) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void keyThatCannotBeReadIsRefusedInPlainWords() throws IOException {
        Files.createDirectories(folder.resolve("keys/applicants"));
        assertThatThrownBy(this::seal).isInstanceOf(Refusal.class).hasMessageContaining("属主与权限");
    }

    @Test
    void purposeNeverLeavesTheFolderOfKeys() {
        assertThatThrownBy(() -> new Seals(folder).of("../applicants")).isInstanceOf(IllegalArgumentException.class);
    }
}
