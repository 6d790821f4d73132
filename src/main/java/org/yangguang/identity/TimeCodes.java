package org.yangguang.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by the time of day (TOTP, RFC 6238: HMAC-SHA-1, 30 s, six digits, as every authenticator app does them). */
final class TimeCodes {

    private static final int SECRET = 20;

    /** Steps to both sides that still count: clocks of phones are not exact. */
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    byte[] newSecret() {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        return secret;
    }

    /** The time step whose code this is; empty if it is none near now, or not after the last one used. */
    OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        Duration length = generator.getTimeStep();
        long present = now.getEpochSecond() / length.toSeconds();
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> step > lastUsed)
                .filter(step -> code(secret, Instant.ofEpochSecond(step * length.toSeconds()))
                        .equals(code))
                .findFirst();
    }

    String code(byte[] secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
