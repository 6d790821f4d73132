package org.yangguang.requests.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * Writes an archive (.zip) file by file and remembers what each was. All carry one settled time, so that the same files give the
 * same bytes.
 */
final class ArchiveWriter {

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<ArchivedFile> files = new ArrayList<>();

    /** @param out stays open */
    ArchiveWriter(OutputStream out, Instant settled) {
        this.zip = new ZipOutputStream(out);
        this.time = LocalDateTime.ofInstant(settled, ZoneOffset.UTC);
    }

    void add(String path, String title, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        files.add(new ArchivedFile(path, title, content.length, sha256(content), sm3(content)));
    }

    /** What was written so far. */
    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
