package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.documents.fonts.Faces;

/** Whatever way a PDF holds the secret, what is released does not. */
class HostilePdfTests {

    private static final Options COARSE = Options.standard().withDpi(150);
    private static final Tesseract READER = Tesseract.installed().orElseThrow();
    private static final Redactor REDACTOR = new Redactor(Faces.builtIn(), READER);

    @TempDir
    Path folder;

    static Stream<Hostile> hostile() {
        return Hostile.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingOfTheSecretIsLeft(Hostile hostile) throws Exception {
        Path source = hostile.write(folder);
        assertThat(Search.finds(source, folder, hostile.pixels()))
                .as("the search is able to find it")
                .isNotEmpty();
        Path released = folder.resolve("released.pdf");

        Result result = REDACTOR.redact(source, hostile.marks(), released, COARSE);

        assertThat(result).isEqualTo(new Result(1, hostile.marks().size(), TextLayer.OCR, false));
        assertThat(Search.finds(released, folder, !hostile.marks().isEmpty())).isEmpty();
        assertThat(Search.run(folder, "qpdf", "--check", released.toString()))
                .asString()
                .contains("No syntax");
    }
}
