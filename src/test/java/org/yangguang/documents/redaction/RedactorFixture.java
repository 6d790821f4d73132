package org.yangguang.documents.redaction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.documents.fonts.Faces;

/** A source with a secret in a line that is marked, and the place of what is released of it. */
abstract class RedactorFixture {

    static final Faces FACES = Faces.builtIn();
    static final Options COARSE = Options.standard().withDpi(150);
    static final List<RedactionMark> MARKS = List.of(Hostile.LINE);

    @TempDir
    Path folder;

    Path source;
    Path released;

    @BeforeEach
    void write() throws Exception {
        source = folder.resolve("source.pdf");
        released = folder.resolve("out/released.pdf");
        Files.createDirectory(released.getParent());
        try (Draft draft = new Draft()) {
            SeenSecrets.say(draft);
            draft.save(source);
        }
    }

    static Redactor reading() {
        return new Redactor(FACES, Tesseract.installed().orElseThrow());
    }
}
