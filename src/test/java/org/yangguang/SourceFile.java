package org.yangguang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the project as its author wrote it.
 *
 * @param path from the root of the project, with slashes
 * @param text in UTF-8
 */
record SourceFile(String path, String text) {

    /** All files with one of these extensions below a folder; none if there is no such folder. */
    static List<SourceFile> under(String folder, String... extensions) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        Pattern name = Pattern.compile(".*\\.(" + String.join("|", extensions) + ")");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> name.matcher(file.toString()).matches())
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place where the pattern is found, as path, line and words. */
    Stream<String> matches(String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> {
            long line = text.substring(0, found.start()).lines().count();
            return path + ":" + line + " " + found.group().strip();
        });
    }

    int lines() {
        return (int) text.lines().count();
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
