package org.yangguang.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.bouncycastle.crypto.params.KeyParameter;

/** Seals what is written, piece by piece. What is not finished cannot be opened again. */
public final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final SealedPieces pieces;
    private final byte[] piece = new byte[SealedPieces.PIECE];
    private int filled;
    private boolean finished;

    SealedOutput(OutputStream out, KeyParameter key) throws IOException {
        byte[] stream = SealedPieces.newStream();
        this.out = out;
        this.pieces = new SealedPieces(key, stream);
        out.write(SealedPieces.MARK);
        out.write(stream);
    }

    /** Whether it begins as everything begins that was written here. */
    public static boolean wrote(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(SealedPieces.MARK.length), SealedPieces.MARK);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] plain, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            // Whether a full piece is the last is known when more comes.
            if (filled == piece.length) {
                put(false);
            }
            int taken = Math.min(length - done, piece.length - filled);
            System.arraycopy(plain, from + done, piece, filled, taken);
            filled += taken;
            done += taken;
        }
    }

    private void put(boolean last) throws IOException {
        out.write(pieces.seal(piece, filled, last));
        filled = 0;
    }

    /** Writes what is left, and leaves the stream below open. */
    public void finish() throws IOException {
        if (!finished) {
            finished = true;
            put(true);
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        out.close();
    }
}
