package org.yangguang.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts values and whole files under a key that is kept outside the database (SM4-GCM), and digests values (HMAC-SM3) so
 * that equal ones are found without being read. Safe for use by several threads.
 */
public final class Seal {

    /** Length of the keys together, in bytes. */
    static final int KEYS = 32;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = KEYS / 2;

    private final SecureRandom random = new SecureRandom();
    private final KeyParameter encryption;
    private final HMac digests;

    /** Kept with its key: making ready for a key costs more than sealing a short value. */
    private final GCMModeCipher sealing = GCMBlockCipher.newInstance(new SM4Engine());

    /** @param keys {@value #KEYS} random bytes, one half for sealing, the other for digests */
    Seal(byte[] keys) {
        this.encryption = new KeyParameter(keys, 0, KEY);
        this.digests = new HMac(new SM3Digest());
        digests.init(new KeyParameter(keys, KEY, KEY));
        sealing.init(true, new AEADParameters(encryption, TAG_BITS, new byte[NONCE]));
    }

    /** The encrypted form: nonce, ciphertext, tag; null for null. */
    public byte @Nullable [] seal(@Nullable String plain) {
        if (plain == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] input = plain.getBytes(StandardCharsets.UTF_8);
        byte[] body;
        synchronized (sealing) {
            sealing.init(true, new AEADParameters(null, TAG_BITS, nonce));
            body = finish(sealing, input, 0, input.length);
        }
        byte[] sealed = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, sealed, NONCE, body.length);
        return sealed;
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException if it was sealed under another key, or changed since
     */
    public String open(byte[] sealed) {
        if (sealed.length < NONCE) {
            throw new IllegalStateException("too short for anything that was sealed");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        var opening = GCMBlockCipher.newInstance(new SM4Engine());
        opening.init(false, new AEADParameters(encryption, TAG_BITS, nonce));
        return new String(finish(opening, sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8);
    }

    private static byte[] finish(GCMModeCipher gcm, byte[] input, int from, int length) {
        byte[] output = new byte[gcm.getOutputSize(length)];
        int written = gcm.processBytes(input, from, length, output, 0);
        try {
            gcm.doFinal(output, written);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("sealed under another key or changed since", changed);
        }
        return output;
    }

    /** Seals all that is written to it, however long; it must be finished or closed in the end. */
    public SealedOutput sealing(OutputStream out) throws IOException {
        return new SealedOutput(out, encryption);
    }

    /** Reads what was sealed as a stream, failing where it was changed since; what was never sealed is read as it is. */
    public InputStream opening(InputStream in) throws IOException {
        return SealedInput.of(in, encryption);
    }

    /** Equal for equal values, and no way back; null for null. */
    public @Nullable String digest(@Nullable String plain) {
        if (plain == null) {
            return null;
        }
        byte[] input = plain.getBytes(StandardCharsets.UTF_8);
        byte[] output = new byte[digests.getMacSize()];
        synchronized (digests) {
            digests.update(input, 0, input.length);
            digests.doFinal(output, 0);
        }
        return HexFormat.of().formatHex(output);
    }
}
