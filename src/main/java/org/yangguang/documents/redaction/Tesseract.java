package org.yangguang.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Reads Chinese out of pictures with Debian's {@code tesseract} and its data {@code chi_sim}, both of which must be installed. */
public final class Tesseract {

    private static final String LANGUAGE = "chi_sim";
    private static final Duration A_PAGE = Duration.ofMinutes(3);

    private final String program;
    private final Duration timeout;

    Tesseract(String program, Duration timeout) {
        this.program = program;
        this.timeout = timeout;
    }

    /** The reader of this machine; empty if the program or its Chinese data is not there. */
    public static Optional<Tesseract> installed() {
        return installed("tesseract");
    }

    static Optional<Tesseract> installed(String program) {
        Tesseract reader = new Tesseract(program, A_PAGE);
        try {
            boolean chinese = reader.run(null, List.of("--list-langs")).lines().anyMatch(LANGUAGE::equals);
            return chinese ? Optional.of(reader) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * The words of a picture.
     *
     * @param dpi of the picture, in pixels an inch
     * @throws IOException if the program fails or takes longer than three minutes
     */
    List<Word> words(BufferedImage picture, int dpi) throws IOException {
        String table = run(picture, List.of("stdin", "stdout", "-l", LANGUAGE, "--dpi", Integer.toString(dpi), "tsv"));
        return ReadTable.words(table);
    }

    /** What the program says. All it reads and says goes through files, so that no pipe can fill up and hold it. */
    private String run(@Nullable BufferedImage picture, List<String> arguments) throws IOException {
        Path folder = Files.createTempDirectory("reading");
        try {
            List<String> command = new ArrayList<>(List.of(program));
            command.addAll(arguments);
            File in = Files.createFile(folder.resolve("in")).toFile();
            if (picture != null) {
                ImageIO.write(picture, "png", in);
            }
            Path out = folder.resolve("out");
            Path complaints = folder.resolve("complaints");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(in)
                    .redirectOutput(out.toFile())
                    .redirectError(complaints.toFile());
            // More threads than one make it slower on small machines.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            int status = finish(builder.start());
            if (status != 0) {
                throw new IOException(program + " ended with " + status + ": " + Files.readString(complaints));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private int finish(Process process) throws IOException {
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(program + " did not end within " + timeout);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        } finally {
            process.destroyForcibly();
        }
    }
}
