package org.yangguang.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars, drawn by {@code ui/charts}.
 *
 * @param alternative what the picture says, for who does not see it
 * @param height in CSS pixels
 * @param bars from top to bottom
 * @param limit a line across all of them; null for none
 */
public record BarChart(
        String alternative,
        int height,
        List<Bar> bars,
        @Nullable Limit limit) {

    /** Where the longest bar ends, in percent of the width: the number stands behind it. */
    private static final int LONGEST = 88;

    private static final int STEP = 56;
    private static final int TEXT = 14;
    private static final int TOP = 22;
    private static final int THICK = 16;

    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * @param label above the bar
     * @param width of the bar, such as 88.00%
     * @param kind {@code 1} for the strong colour, {@code 2} for the light one, {@code late} for what is overdue
     */
    public record Bar(String label, String value, String width, String kind, int textY, int barY, int valueY) {}

    /**
     * @param x such as 66.00%
     * @param label at its top
     */
    public record Limit(String x, String label) {}

    /** A length with its words. */
    public record Part(String label, long value, String kind) {

        public Part(String label, long value) {
            this(label, value, "1");
        }
    }

    public static BarChart of(String alternative, List<Part> parts) {
        return of(alternative, parts, 0, null);
    }

    /** @param at where the line of a limit stands, in the parts' unit */
    public static BarChart of(String alternative, List<Part> parts, long at, @Nullable String limit) {
        long most =
                Math.max(Math.max(parts.stream().mapToLong(Part::value).max().orElse(0), limit == null ? 0 : at), 1);
        int head = limit == null ? 0 : STEP / 2;
        List<Bar> bars = new ArrayList<>();
        for (Part part : parts) {
            int y = head + bars.size() * STEP;
            bars.add(new Bar(
                    part.label(),
                    "%,d".formatted(part.value()),
                    width(part.value(), most),
                    part.kind(),
                    y + TEXT,
                    y + TOP,
                    y + TOP + THICK - 3));
        }
        return new BarChart(
                alternative,
                head + parts.size() * STEP - TEXT,
                bars,
                limit == null ? null : new Limit(width(at, most), limit));
    }

    private static String width(long value, long most) {
        return BigDecimal.valueOf(value * LONGEST).divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP) + "%";
    }
}
