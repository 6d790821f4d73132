package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Refusal;

/** Nothing is released when anything fails. */
class RedactorFailureTests extends RedactorFixture {

    @Test
    void nothingIsReleasedWhenTheReaderFails() {
        Redactor failing = new Redactor(FACES, new Tesseract("false", Duration.ofSeconds(20)));

        assertThatThrownBy(() -> failing.redact(source, MARKS, released, COARSE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("false ended with 1");
        assertThat(released.getParent()).isEmptyDirectory();
    }

    @Test
    void nothingIsReleasedWhenTheProofFails() {
        Redactor doubted = new Redactor(FACES, null, (file, pages, marks) -> {
            assertThat(file).exists();
            throw new Refusal("没有通过检验");
        });

        assertThatThrownBy(() -> doubted.redact(source, MARKS, released, COARSE))
                .hasMessage("没有通过检验");
        assertThat(released.getParent()).isEmptyDirectory();
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Files.writeString(released, "earlier");

        assertThatThrownBy(() -> reading().redact(source, MARKS, released, COARSE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经存在");
        assertThat(released).hasContent("earlier");
    }

    @Test
    void marksBeyondTheLastPageAreRefused() {
        RedactionMark beyond = new RedactionMark(2, 0, 0, 1, 1, "第十四条");

        assertThatThrownBy(() -> reading().redact(source, List.of(beyond), released, COARSE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("只有 1 页");
        assertThat(released.getParent()).isEmptyDirectory();
    }
}
