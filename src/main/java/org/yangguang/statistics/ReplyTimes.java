package org.yangguang.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long answers took, in working days from the receipt to the reply; what paused the clock meanwhile is in them.
 *
 * @param closed how many were closed
 * @param late how many of them after their time
 * @param unknown how many cannot be counted, since the calendar of a year is missing
 * @param shortest null where none can be counted
 * @param longest likewise
 * @param classes by length, the shortest first
 * @param single each of them where they are few; empty where they are many
 */
public record ReplyTimes(
        long closed,
        long late,
        long unknown,
        @Nullable Integer shortest,
        @Nullable Integer longest,
        List<LengthClass> classes,
        List<Reply> single) {

    /** Up to so many are shown one by one. */
    public static final int FEW = 24;

    private static final int[] BOUNDS = {5, 10, 15, 20, 40};

    public ReplyTimes {
        classes = List.copyOf(classes);
        single = List.copyOf(single);
    }

    /** An answer, by the number under which the agency registered the request, and its outcome in the words of table 3. */
    public record Reply(String registration, String outcome, int days, boolean late) {}

    /**
     * Answers of like length.
     *
     * @param from working days
     * @param to working days; null for no end
     * @param late how many of them came after their time
     */
    public record LengthClass(int from, @Nullable Integer to, long count, long late) {}

    static final class Collector {

        private final long[] counts = new long[BOUNDS.length + 1];
        private final long[] lates = new long[BOUNDS.length + 1];
        private final List<Reply> single = new ArrayList<>();
        private long closed;
        private long late;
        private long unknown;
        private int shortest = Integer.MAX_VALUE;
        private int longest = -1;

        void add(String registration, String outcome, @Nullable Integer days, @Nullable Boolean afterTime) {
            closed++;
            boolean after = Boolean.TRUE.equals(afterTime);
            late += after ? 1 : 0;
            if (days == null) {
                unknown++;
                return;
            }
            shortest = Math.min(shortest, days);
            longest = Math.max(longest, days);
            int at = Arrays.binarySearch(BOUNDS, days);
            int length = at < 0 ? -at - 1 : at;
            counts[length]++;
            lates[length] += after ? 1 : 0;
            if (single.size() <= FEW) {
                single.add(new Reply(registration, outcome, days, after));
            }
        }

        ReplyTimes result() {
            List<LengthClass> classes = IntStream.range(0, counts.length)
                    .mapToObj(at -> new LengthClass(
                            at == 0 ? 0 : BOUNDS[at - 1] + 1,
                            at == BOUNDS.length ? null : BOUNDS[at],
                            counts[at],
                            lates[at]))
                    .toList();
            boolean any = longest >= 0;
            return new ReplyTimes(
                    closed,
                    late,
                    unknown,
                    any ? shortest : null,
                    any ? longest : null,
                    classes,
                    single.size() > FEW ? List.of() : single);
        }
    }
}
