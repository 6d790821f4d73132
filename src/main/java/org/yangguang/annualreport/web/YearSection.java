package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.BarChart;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.HeatChart;
import org.yangguang.ui.LineChart;

/**
 * A chart of the year with its table: one of the three kinds, or none where there is nothing to draw.
 *
 * @param id by which the page and the file are addressed
 * @param lead what the chart says, in a sentence
 * @param keys colours with their meaning; those of a heat map come with it
 * @param table the same in numbers
 */
record YearSection(
        String id,
        String title,
        String lead,
        @Nullable BarChart bars,
        @Nullable LineChart lines,
        @Nullable HeatChart heat,
        List<Key> keys,
        DataTable table,
        String csv) {

    /** @param swatch as the style sheet names it */
    record Key(String swatch, String label) {}

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return bars == null && lines == null && heat == null;
    }

    static YearSection of(String id, String title, String lead, BarChart chart, List<Key> keys, DataTable table) {
        return new YearSection(id, title, lead, chart, null, null, keys, table, "");
    }

    static YearSection of(String id, String title, String lead, LineChart chart, List<Key> keys, DataTable table) {
        return new YearSection(id, title, lead, null, chart, null, keys, table, "");
    }

    static YearSection of(String id, String title, String lead, HeatChart chart, DataTable table) {
        return new YearSection(id, title, lead, null, null, chart, List.of(), table, "");
    }

    /** Nothing to draw: the lead says why. */
    static YearSection none(String id, String title, String lead) {
        return new YearSection(
                id, title, lead, null, null, null, List.of(), new DataTable(id, title, List.of(), List.of()), "");
    }

    YearSection at(String path) {
        return new YearSection(id, title, lead, bars, lines, heat, keys, table, path);
    }
}
