package org.yangguang.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Copies bytes and digests them on the way. */
final class Digests {

    private static final int BUFFER = 1 << 16;

    private Digests() {}

    /**
     * What was copied.
     *
     * @param hash SM3 in hexadecimal digits
     */
    record Copied(long size, String hash) {}

    /** Copies until the end, or until more than {@code most} bytes have come. */
    static Copied copy(InputStream in, OutputStream out, long most) throws IOException {
        SM3Digest digest = new SM3Digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            size += read;
        }
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return new Copied(size, HexFormat.of().formatHex(hash));
    }
}
