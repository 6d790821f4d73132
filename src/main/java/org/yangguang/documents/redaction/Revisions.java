package org.yangguang.documents.redaction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sees that a file was written once: what a later revision replaces is still in it. */
final class Revisions {

    private Revisions() {}

    static void requireOne(Path file) throws IOException {
        RedactionProof.require(count(file, "startxref") == 1 && count(file, "\n%%EOF") == 1, "文件含有历史版本");
    }

    /** How often it stands in the file; its first character must not come again in it. */
    private static int count(Path file, String sought) throws IOException {
        byte[] pattern = sought.getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        int matched = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == pattern[matched] ? matched + 1 : b == pattern[0] ? 1 : 0;
                if (matched == pattern.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }
}
