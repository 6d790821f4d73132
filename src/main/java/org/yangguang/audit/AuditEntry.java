package org.yangguang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.yangguang.shared.Actor;

/**
 * One entry of the trail.
 *
 * @param number from 1, without gaps
 * @param origin address from which it was done
 * @param previous hash of the entry before it
 * @param hash SM3 over all the rest, so that no entry can be changed, left out or put in unnoticed
 */
public record AuditEntry(long number, Instant at, Actor actor, String origin, Deed deed, String previous, String hash) {

    /** What stands as {@code previous} in the first entry. */
    static final String BEGINNING = "0".repeat(64);

    /** What was done to what; see {@link Audited} for the parts. */
    public record Deed(String action, String subject, String before, String after, String detail) {

        static Deed of(Audited event) {
            return new Deed(event.action(), event.subject(), event.before(), event.after(), event.detail());
        }
    }

    static AuditEntry after(String previous, long number, Instant at, String origin, Audited event) {
        // The database keeps microseconds; a hash over finer time could not be verified from it.
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        AuditEntry open = new AuditEntry(number, kept, event.actor(), origin, Deed.of(event), previous, "");
        return new AuditEntry(number, kept, open.actor, origin, open.deed, previous, open.computedHash());
    }

    /** Whether it is what was written, right after the entry with that hash. */
    boolean follows(String expectedPrevious) {
        return previous.equals(expectedPrevious) && hash.equals(computedHash());
    }

    private String computedHash() {
        SM3Digest digest = new SM3Digest();
        for (String part : parts()) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length before each part keeps text from moving across the border between two parts unnoticed.
            byte[] length = Integer.toString(bytes.length).concat(":").getBytes(StandardCharsets.US_ASCII);
            digest.update(length, 0, length.length);
            digest.update(bytes, 0, bytes.length);
        }
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    private List<String> parts() {
        return List.of(
                Long.toString(number),
                at.toString(),
                actor.login(),
                actor.name(),
                origin,
                deed.action(),
                deed.subject(),
                deed.before(),
                deed.after(),
                deed.detail(),
                previous);
    }
}
