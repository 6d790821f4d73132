package org.yangguang.requests.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<ArchivedFile> files = new ArrayList<>();

    /** @param out stays open */
    ArchiveWriter(OutputStream out, Instant settled) {
        this.zip = new ZipOutputStream(out);
        this.time = LocalDateTime.ofInstant(settled, ZoneOffset.UTC);
    }

    void add(String path, String title, byte[] content) throws IOException {
        add(path, title, new ByteArrayInputStream(content));
    }

    /** @param content read to its end and left open */
    void add(String path, String title, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        MessageDigest sha256 = sha256();
        SM3Digest sm3 = new SM3Digest();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            zip.write(buffer, 0, read);
            sha256.update(buffer, 0, read);
            sm3.update(buffer, 0, read);
            bytes += read;
        }
        zip.closeEntry();
        files.add(new ArchivedFile(path, title, bytes, HexFormat.of().formatHex(sha256.digest()), hex(sm3)));
    }

    /** What was written so far. */
    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String hex(SM3Digest digest) {
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
