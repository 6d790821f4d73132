package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader is found where it is, and ends whatever it does. */
class TesseractTests {

    private static final BufferedImage BLANK = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);

    @TempDir
    Path folder;

    private String program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("reader"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    @Test
    void readsPixels() throws Exception {
        assertThat(Tesseract.installed().orElseThrow().words(Draft.pixels(), 200))
                .extracting(Word::text)
                .anyMatch(text -> text.contains("保"));
    }

    @Test
    void isAbsentWithoutProgramOrChinese() throws Exception {
        assertThat(Tesseract.installed(folder.resolve("none").toString())).isEmpty();
        assertThat(Tesseract.installed(program("echo eng"))).isEmpty();
        assertThat(Tesseract.installed(program("echo chi_sim"))).isPresent();
    }

    @Test
    void endsAProgramThatHangs() throws Exception {
        Tesseract hanging = new Tesseract(program("exec sleep 600"), Duration.ofMillis(300));
        assertThatThrownBy(() -> hanging.words(BLANK, 300))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not end");
    }

    @Test
    void isNotHeldByAProgramThatSaysALot() throws Exception {
        String loud = program("head -c 5000000 /dev/zero; head -c 5000000 /dev/zero >&2");
        assertThat(new Tesseract(loud, Duration.ofSeconds(60)).words(BLANK, 300))
                .isEmpty();
    }
}
