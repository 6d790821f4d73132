package org.yangguang.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of the desk as {@code ui/list :: list} shows it: what narrows it, which columns it has, what it can be taken out as, and
 * one page of it. A {@link DeskTable} makes it.
 */
public record DeskList(
        Filter filter, ColumnChoice columns, List<Export> exports, DataTable table, Pagination pagination) {

    /**
     * The form in which columns are chosen; it is sent with GET, so that a list with its columns has an address.
     *
     * @param action path of the list
     * @param options in the order in which the table has them
     * @param kept parameters of the list that the form keeps
     * @param standard address of the list with the columns it has by itself; null if it has them now
     */
    public record ColumnChoice(
            String action,
            List<Option> options,
            Map<String, String> kept,
            @Nullable String standard) {

        /** @param fixed whether it is shown in any case, because it names the row */
        public record Option(String key, String label, boolean shown, boolean fixed) {}
    }

    /** The whole list, as it is narrowed, sorted and shown, as a file. */
    public record Export(String label, String path) {}
}
