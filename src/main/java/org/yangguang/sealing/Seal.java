package org.yangguang.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
import org.yangguang.shared.Refusal;

/**
 * Encrypts what identifies an applicant: SM4-GCM under a key that is kept outside the database, and a keyed digest (HMAC-SM3)
 * by which equal values are found without being read.
 */
public class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 16;

    private final SecureRandom random = new SecureRandom();
    private final KeyParameter encryption;
    private final HMac digests;

    /** Kept with its key: making ready for a key costs more than sealing a name. */
    private final GCMModeCipher sealing = GCMBlockCipher.newInstance(new SM4Engine());

    /** @param keys file of 32 random bytes; made, for its owner alone, where there is none */
    Seal(Path keys) {
        byte[] both = read(keys);
        this.encryption = new KeyParameter(both, 0, KEY);
        this.digests = new HMac(new SM3Digest());
        digests.init(new KeyParameter(both, KEY, KEY));
        sealing.init(true, new AEADParameters(encryption, TAG_BITS, new byte[NONCE]));
    }

    private byte[] read(Path keys) {
        try {
            if (Files.notExists(keys)) {
                create(keys);
            }
            byte[] both = Files.readAllBytes(keys);
            if (both.length != 2 * KEY) {
                throw new Refusal("密钥文件已损坏：" + keys + "。请从备份恢复，不要另行生成，否则已加密的申请人信息将无法读取。");
            }
            return both;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void create(Path keys) throws IOException {
        Path folder = keys.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] fresh = new byte[2 * KEY];
        random.nextBytes(fresh);
        Path draft = keys.resolveSibling(
                keys.getFileName() + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, fresh);
        try {
            Files.createLink(keys, draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Somebody else made the key between our look and our write: theirs counts.
            return;
        } finally {
            Files.delete(draft);
        }
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
