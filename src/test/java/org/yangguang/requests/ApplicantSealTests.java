package org.yangguang.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.shared.Refusal;

class ApplicantSealTests {

    @TempDir
    Path folder;

    private ApplicantSeal seal() {
        return new ApplicantSeal(folder.resolve("keys/applicants"));
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
        assertThat(new ApplicantSeal(folder.resolve("other")).digest("王某某")).isNotEqualTo(digest);
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
}
