package org.yangguang.requests.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Work that a browser does before it sends, so that machines cannot send by the thousand: a number that makes the hash of the
 * puzzle and the number begin with zeros. Nothing is asked of the person, and no third party is asked.
 */
public final class Puzzle {

    /** Zero bits that the hash must begin with: some sixteen thousand trials, about a second on an old phone. */
    public static final int BITS = 14;

    private Puzzle() {}

    /** Whether the answer solves it. */
    static boolean solved(String puzzle, String answer) {
        if (puzzle.isEmpty() || answer.isEmpty() || answer.length() > 20) {
            return false;
        }
        byte[] hash = hash(puzzle + ":" + answer);
        int bits = 0;
        for (byte each : hash) {
            int zeros = Integer.numberOfLeadingZeros(each & 0xff) - 24;
            bits += zeros;
            if (zeros < 8) {
                break;
            }
        }
        return bits >= BITS;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
