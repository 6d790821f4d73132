package org.yangguang.documents.redaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;

/** Bytes kept in memory, but not more than so many. */
final class BoundedBytes extends OutputStream {

    /** More came than may be kept. */
    static final class TooMuch extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long most;

    BoundedBytes(long most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        require(1);
        kept.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        require(length);
        kept.write(bytes, from, length);
    }

    private void require(int more) throws IOException {
        if (kept.size() + (long) more > most) {
            throw new TooMuch();
        }
    }

    byte[] toByteArray() {
        return kept.toByteArray();
    }
}
