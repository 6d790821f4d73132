package org.yangguang.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines over steps of equal length, drawn by {@code ui/charts}.
 *
 * @param alternative what the picture says, for who does not see it
 * @param grid lines across, the lowest first
 * @param series the most important last, so that it lies above
 * @param dots of the most important one
 * @param marks numbers at its highest and lowest point
 * @param ticks below
 */
public record LineChart(
        String alternative, List<Grid> grid, List<Series> series, List<Dot> dots, List<Mark> marks, List<Mark> ticks) {

    private static final int TOP = 20;
    private static final int BOTTOM = 320;
    private static final int TICKS = 344;
    private static final double LEFT = 8;
    private static final double RIGHT = 98;

    public record Grid(String y, String textY, String label) {}

    /** @param points of a polyline in a box 100 wide and 330 high */
    public record Series(String name, String points, boolean first) {}

    public record Dot(String x, String y) {}

    public record Mark(String x, String y, String label) {}

    /** Values of a line, one a step. */
    public record Values(String name, List<Long> values) {}

    /**
     * @param labels of the steps
     * @param first the line that the chart is about
     * @param second to compare with it
     */
    public static LineChart of(String alternative, List<String> labels, Values first, Values second) {
        long most = first.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long step = RoundStep.of(most);
        long top = Math.max(step, (most + step - 1) / step * step);
        List<Grid> grid = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            grid.add(new Grid(number(y(value, top)), number(y(value, top) - 4), Long.toString(value)));
        }
        List<Dot> dots = IntStream.range(0, labels.size())
                .mapToObj(at -> new Dot(
                        number(x(at, labels.size())) + "%",
                        number(y(first.values().get(at), top))))
                .toList();
        List<Mark> ticks = IntStream.range(0, labels.size())
                .mapToObj(at -> new Mark(number(x(at, labels.size())) + "%", Integer.toString(TICKS), labels.get(at)))
                .toList();
        return new LineChart(
                alternative,
                grid,
                List.of(series(second, top, false), series(first, top, true)),
                dots,
                marks(first.values(), top),
                ticks);
    }

    private static Series series(Values line, long top, boolean first) {
        int steps = line.values().size();
        return new Series(
                line.name(),
                IntStream.range(0, steps)
                        .mapToObj(at -> number(x(at, steps)) + ","
                                + number(y(line.values().get(at), top)))
                        .collect(Collectors.joining(" ")),
                first);
    }

    private static List<Mark> marks(List<Long> values, long top) {
        List<Mark> marks = new ArrayList<>();
        int high = values.indexOf(Collections.max(values));
        int low = values.indexOf(Collections.min(values));
        marks.add(mark(values, high, top, -12));
        if (low != high) {
            marks.add(mark(values, low, top, values.get(low) * 10 < top ? -12 : 24));
        }
        return marks;
    }

    private static Mark mark(List<Long> values, int at, long top, int off) {
        return new Mark(
                number(x(at, values.size())) + "%",
                number(y(values.get(at), top) + off),
                Long.toString(values.get(at)));
    }

    private static double x(int at, int steps) {
        return steps == 1 ? LEFT : LEFT + (RIGHT - LEFT) * at / (steps - 1);
    }

    private static double y(long value, long top) {
        return BOTTOM - (double) (BOTTOM - TOP) * value / top;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
