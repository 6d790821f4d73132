package org.yangguang.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The form of a sealed stream: a mark and a random number of the stream, then pieces of {@value #PIECE} bytes, each sealed by
 * itself (nonce, ciphertext, tag) together with the stream's number, its place, and whether it is the last. So it is sealed and
 * opened without being held as a whole, and no piece can be changed, left out, moved, put into another stream, or cut off at
 * the end unnoticed.
 */
final class SealedPieces {

    /** What every sealed stream begins with. */
    static final byte[] MARK = "YGSEAL01".getBytes(StandardCharsets.US_ASCII);

    /** Plain bytes of every piece but the last. */
    static final int PIECE = 1 << 16;

    static final int STREAM = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    /** Bytes of every sealed piece but the last. */
    static final int SEALED_PIECE = NONCE + PIECE + TAG;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final GCMModeCipher gcm = GCMBlockCipher.newInstance(new SM4Engine());
    private final KeyParameter key;
    private final byte[] stream;
    private long place;

    SealedPieces(KeyParameter key, byte[] stream) {
        this.key = key;
        this.stream = stream;
    }

    static byte[] newStream() {
        return random(STREAM);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The next piece, sealed. */
    byte[] seal(byte[] plain, int length, boolean last) {
        byte[] nonce = random(NONCE);
        gcm.init(true, parameters(nonce, last));
        byte[] sealed = ByteBuffer.allocate(NONCE + length + TAG).put(nonce).array();
        try {
            int written = gcm.processBytes(plain, 0, length, sealed, NONCE);
            gcm.doFinal(sealed, NONCE + written);
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sealed;
    }

    /** @throws IOException if it is not the next piece, was sealed under another key, or changed since */
    byte[] open(byte[] sealed, boolean last) throws IOException {
        if (sealed.length < NONCE + TAG) {
            throw new IOException("a sealed stream was cut off");
        }
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        gcm.init(false, parameters(nonce, last));
        byte[] plain = new byte[sealed.length - NONCE - TAG];
        try {
            int written = gcm.processBytes(sealed, NONCE, sealed.length - NONCE, plain, 0);
            gcm.doFinal(plain, written);
        } catch (InvalidCipherTextException changed) {
            throw new IOException("sealed under another key, changed, or cut off since", changed);
        }
        return plain;
    }

    private AEADParameters parameters(byte[] nonce, boolean last) {
        byte[] bound = ByteBuffer.allocate(STREAM + Long.BYTES + 1)
                .put(stream)
                .putLong(place++)
                .put((byte) (last ? 1 : 0))
                .array();
        return new AEADParameters(key, TAG * Byte.SIZE, nonce, bound);
    }
}
