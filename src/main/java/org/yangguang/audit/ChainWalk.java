package org.yangguang.audit;

import org.jspecify.annotations.Nullable;

/** A walk along the chain: shown one entry after the other, it remembers the first that does not hold. */
final class ChainWalk {

    private final @Nullable Anchor anchor;
    private long last;
    private @Nullable String previous;
    private long entries;
    private @Nullable Long broken;

    /**
     * An entry as an earlier verification left it. It shows what the chain cannot show of itself: that its end was cut off, or
     * that all of it was computed anew.
     */
    record Anchor(long number, String hash) {}

    private ChainWalk(@Nullable Anchor anchor, long last, @Nullable String previous) {
        this.anchor = anchor;
        this.last = last;
        this.previous = previous;
    }

    /** From the first entry. */
    static ChainWalk whole(@Nullable Anchor anchor) {
        return new ChainWalk(anchor, 0, AuditEntry.BEGINNING);
    }

    /** From an entry on that held the last time. */
    static ChainWalk onward(Anchor anchor) {
        return new ChainWalk(anchor, anchor.number() - 1, null);
    }

    void take(AuditEntry entry) {
        boolean inPlace = entry.number() == last + 1 && entry.follows(previous == null ? entry.previous() : previous);
        boolean asLeft = anchor == null
                || entry.number() != anchor.number()
                || entry.hash().equals(anchor.hash());
        if (!(inPlace && asLeft) && broken == null) {
            broken = entry.number();
        }
        last = entry.number();
        previous = entry.hash();
        entries++;
    }

    /** Number of the entry that was shown last. */
    long last() {
        return last;
    }

    /** Hash of the entry that was shown last; of what stands before the first where none was. */
    String lastHash() {
        return previous == null ? AuditEntry.BEGINNING : previous;
    }

    long entries() {
        return entries;
    }

    /** Number of the first entry that does not hold, or is missing at the end; null where all is well. */
    @Nullable Long firstBroken() {
        return broken == null && anchor != null && last < anchor.number() ? Long.valueOf(last + 1) : broken;
    }
}
