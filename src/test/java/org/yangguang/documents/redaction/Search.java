package org.yangguang.documents.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks for the secret in a PDF with the tools that a curious reader has. A tool that is missing fails the test. */
final class Search {

    private Search() {}

    /** In which tools' hands the secret comes to light; with {@code ocr} also in the picture of the page. */
    static List<String> finds(Path pdf, Path folder, boolean ocr) throws IOException {
        List<String> found = new ArrayList<>();
        String file = pdf.toAbsolutePath().toString();
        note(found, "bytes", Files.readAllBytes(pdf));
        note(found, "pdftotext", run(folder, "pdftotext", file, "-"));
        note(found, "pdftotext -layout", run(folder, "pdftotext", "-layout", file, "-"));
        note(found, "pdftotext -raw", run(folder, "pdftotext", "-raw", file, "-"));
        note(found, "qpdf", run(folder, "qpdf", "--qdf", "--object-streams=disable", file, "-"));
        note(found, "mutool show", run(folder, "mutool", "show", file, "grep"));
        note(found, "mutool draw", run(folder, "mutool", "draw", "-q", "-F", "txt", "-o", "-", file));
        run(folder, "mutool", "clean", "-d", "-a", file, "clean.pdf");
        note(found, "mutool clean", Files.readAllBytes(folder.resolve("clean.pdf")));
        extracted(found, folder, file);
        if (ocr) {
            run(folder, "pdftoppm", "-r", "300", "-png", "-singlefile", file, "page");
            note(found, "tesseract", run(folder, "tesseract", "page.png", "-", "-l", "chi_sim", "--psm", "6"));
        }
        return found;
    }

    private static void extracted(List<String> found, Path folder, String file) throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts-" + System.nanoTime()));
        run(parts, "mutool", "extract", file);
        try (Stream<Path> all = Files.list(parts)) {
            for (Path part : all.toList()) {
                note(found, "mutool extract", Files.readAllBytes(part));
            }
        }
    }

    private static void note(List<String> found, String way, byte[] seen) {
        if (Secret.in(seen)) {
            found.add(way);
        }
    }

    /** What the tool says, also if it complains about the file: these are hostile. */
    static byte[] run(Path folder, String... command) throws IOException {
        Path out = Files.createTempFile(folder, "out", "");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException(String.join(" ", command) + " hangs");
            }
            return Files.readAllBytes(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            process.destroyForcibly();
        }
    }
}
