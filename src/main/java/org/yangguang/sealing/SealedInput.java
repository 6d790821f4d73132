package org.yangguang.sealing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.bouncycastle.crypto.params.KeyParameter;

/** Opens what {@link SealedOutput} sealed; hands out no byte of a piece before the whole piece was found to be sound. */
final class SealedInput extends InputStream {

    private final PushbackInputStream in;
    private final SealedPieces pieces;
    private byte[] piece = new byte[0];
    private int read;
    private boolean ended;

    /** What was sealed in plain, and as it is what does not begin with the mark. */
    static InputStream of(InputStream in, KeyParameter key) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, SealedPieces.MARK.length);
        byte[] mark = marked.readNBytes(SealedPieces.MARK.length);
        if (Arrays.equals(mark, SealedPieces.MARK)) {
            return new SealedInput(marked, key);
        }
        marked.unread(mark);
        return marked;
    }

    /** @param in behind the mark */
    private SealedInput(InputStream in, KeyParameter key) throws IOException {
        this.in = new PushbackInputStream(new BufferedInputStream(in, SealedPieces.SEALED_PIECE), 1);
        byte[] stream = this.in.readNBytes(SealedPieces.STREAM);
        if (stream.length < SealedPieces.STREAM) {
            throw new EOFException("a sealed stream was cut off");
        }
        this.pieces = new SealedPieces(key, stream);
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[read++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int given = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, to, from, given);
        read += given;
        return given;
    }

    private boolean more() throws IOException {
        while (read == piece.length && !ended) {
            byte[] sealed = in.readNBytes(SealedPieces.SEALED_PIECE);
            int next = in.read();
            ended = next < 0;
            if (!ended) {
                in.unread(next);
            }
            piece = pieces.open(sealed, ended);
            read = 0;
        }
        return read < piece.length;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(piece, (byte) 0);
        in.close();
    }
}
