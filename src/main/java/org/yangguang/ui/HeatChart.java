package org.yangguang.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The days of a year, a month a row, the more the darker; drawn by {@code ui/charts}.
 *
 * @param alternative what the picture says, for who does not see it
 * @param levels from nothing to most
 * @param months names of the rows
 */
public record HeatChart(String alternative, List<Level> levels, List<Row> months) {

    private static final int LEVELS = 5;
    private static final int HEIGHT = 26;

    /**
     * @param label such as 1—2
     * @param path of all days of this level in a box 31 wide and 12 high
     */
    public record Level(int number, String label, String path) {}

    public record Row(String label, int y) {}

    /** @param counts of the days on which there was something */
    public static HeatChart of(String alternative, int year, Map<LocalDate, Long> counts) {
        long width = width(counts.values().stream().sorted().toList());
        List<StringBuilder> paths = IntStream.range(0, LEVELS)
                .mapToObj(level -> new StringBuilder())
                .toList();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            long count = counts.getOrDefault(day, 0L);
            int level = count == 0 ? 0 : (int) Math.min(LEVELS - 1, 1 + (count - 1) / width);
            paths.get(level)
                    .append("M%d.06 %d.07h.88v.86h-.88z".formatted(day.getDayOfMonth() - 1, day.getMonthValue() - 1));
        }
        List<Level> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            levels.add(new Level(level, label(level, width), paths.get(level).toString()));
        }
        return new HeatChart(
                alternative,
                levels,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Row(month + " 月", HEIGHT * month - 8))
                        .toList());
    }

    /** How many counts a level spans, so that all but the busiest twentieth of the days fall below the last. */
    private static long width(List<Long> sorted) {
        long usual = sorted.isEmpty() ? 1 : sorted.get((sorted.size() - 1) * 19 / 20);
        return Math.max(1, (usual + LEVELS - 2) / (LEVELS - 1));
    }

    private static String label(int level, long width) {
        if (level == 0) {
            return "0";
        }
        long from = (level - 1) * width + 1;
        long to = level * width;
        return level == LEVELS - 1 ? from + " 以上" : from == to ? Long.toString(from) : from + "—" + to;
    }
}
