package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.shared.Refusal;

/** Drafts that are refused as a source. */
abstract class SourceFixture {

    static final Options OPTIONS = new Options(300, 40_000_000, 20);

    @TempDir
    Path folder;

    /** Does something to a draft. */
    @FunctionalInterface
    interface Change {
        void to(Draft draft) throws Exception;
    }

    void refused(String reason, Change change) throws Exception {
        Path file = folder.resolve("source.pdf");
        try (Draft draft = new Draft()) {
            change.to(draft);
            draft.save(file);
        }
        assertThatThrownBy(() -> {
                    try (SourcePdf source = SourcePdf.open(file, OPTIONS)) {
                        source.picture(1);
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }
}
