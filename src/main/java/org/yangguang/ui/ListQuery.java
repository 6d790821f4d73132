package org.yangguang.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Page;

/**
 * What a reader asks of a list, as its address carries it. A handler takes one as a parameter beside what narrows its own list.
 *
 * @param q words that are searched for
 * @param sort key of the column, with a minus in front for descending
 * @param page from 1
 * @param columns keys of those to show, apart or with commas between
 * @param format of the file that is asked for instead of the page; see {@link DeskTable#EXPORTS}
 */
public record ListQuery(
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable List<String> columns,
        @Nullable String format) {

    /** Asks for nothing: the first page as it is by itself. */
    public static final ListQuery NONE = new ListQuery(null, null, null, null, null);

    /** Parameter that carries the columns. */
    static final String COLUMNS = "columns";

    /** Parameter that carries the format of a file. */
    static final String FORMAT = "format";

    /** The words that are searched for, or nothing. */
    public String words() {
        return q == null ? "" : q.strip();
    }

    /** Number of the page, from 1. */
    public int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /** Whether a page is asked for that the list has not. */
    public boolean beyond(Page<?> found) {
        return page != null && (page < 1 || page > found.pages());
    }

    /** Keys of the columns that were asked for. */
    List<String> chosen() {
        return columns == null
                ? List.of()
                : columns.stream()
                        .filter(Objects::nonNull)
                        .flatMap(each -> Arrays.stream(each.split(",")))
                        .toList();
    }
}
