package org.yangguang.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskList.ColumnChoice;
import org.yangguang.ui.DeskList.Export;

/**
 * A list of the desk with the columns, the order and the narrowing that somebody asked for. The page and the file of the list come
 * from here, so that the file holds what the page shows.
 */
public final class DeskTable<T> {

    /** Rows on a page of a list that is found at once. */
    private static final int SIZE = 50;

    /** Endings of the files that a list can be taken out as, with their names. */
    public static final Map<String, String> EXPORTS = exports();

    private final String id;
    private final String caption;
    private final List<Column<T>> columns;
    private final List<Column<T>> shown;
    private final Filter filter;
    private final ListQuery query;
    private final Sorting sorting;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    /**
     * @param id unique on the page
     * @param caption what the list shows; also the name of its file
     * @param columns the first names the row
     * @param order of who asks for none: a column's key, with a minus in front for descending; empty for the order as found
     * @param filter what narrows the list; it keeps the order and the columns by itself
     */
    public DeskTable(String id, String caption, List<Column<T>> columns, String order, Filter filter, ListQuery query) {
        this.id = id;
        this.caption = caption;
        this.columns = List.copyOf(columns);
        this.query = query;
        List<String> chosen = query.chosen();
        boolean standard = columns.stream().noneMatch(each -> chosen.contains(each.key()));
        this.shown = columns.stream()
                .filter(each -> fixed(each) || (standard ? each.shown() : chosen.contains(each.key())))
                .toList();
        String sort = known(query.sort());
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(Sorting.PARAMETER, sort);
        kept.put(ListQuery.COLUMNS, standard() ? "" : keys());
        this.parameters.putAll(filter.parameters());
        this.parameters.putAll(kept);
        this.filter = filter.keeping(kept);
        this.sorting = Sorting.by(address(), sort.isEmpty() ? order : sort);
    }

    private static Map<String, String> exports() {
        Map<String, String> exports = new LinkedHashMap<>();
        exports.put("xlsx", "导出 Excel（.xlsx）");
        exports.put("csv", "导出 CSV（.csv）");
        return exports;
    }

    private boolean fixed(Column<T> column) {
        return column.acting() || column.equals(columns.getFirst());
    }

    private boolean standard() {
        return shown.equals(
                columns.stream().filter(each -> fixed(each) || each.shown()).toList());
    }

    private String keys() {
        return shown.stream().filter(each -> !each.acting()).map(Column::key).collect(Collectors.joining(","));
    }

    /** The order asked for, if the list can be sorted so; else none. */
    private String known(@Nullable String asked) {
        String order = asked == null ? "" : asked;
        String key = order.startsWith("-") ? order.substring(1) : order;
        boolean sortable =
                columns.stream().anyMatch(each -> each.sortable() && each.key().equals(key));
        return sortable ? order : "";
    }

    /** Path and query of this list, without the page's number. */
    public String address() {
        return Address.exactly(filter.action(), parameters);
    }

    /** The same list with another value of a parameter. */
    public String address(String parameter, String value) {
        Map<String, String> other = new LinkedHashMap<>(parameters);
        other.put(parameter, value);
        return Address.exactly(filter.action(), other);
    }

    /** How the list is sorted, for who finds its rows in that order. */
    public Sorting sorting() {
        return sorting;
    }

    /** The rows in the order asked for. */
    public List<T> sorted(Collection<T> rows) {
        Optional<Comparator<T>> order = columns.stream()
                .filter(each -> each.key().equals(sorting.key()))
                .findFirst()
                .map(Column::order);
        return order.map(by -> rows.stream()
                        .sorted(sorting.descending() ? by.reversed() : by)
                        .toList())
                .orElseGet(() -> List.copyOf(rows));
    }

    /** One page of rows that were found at once. */
    public DeskList show(Collection<T> rows) {
        int number = query.number();
        return show(new Page<>(
                sorted(rows).stream().skip((number - 1L) * SIZE).limit(SIZE).toList(), number, SIZE, rows.size()));
    }

    /** One page of rows that were found in the order of {@link #sorting()}. */
    public DeskList show(Page<T> page) {
        return new DeskList(
                filter,
                choice(),
                EXPORTS.entrySet().stream()
                        .map(each -> new Export(each.getValue(), address(ListQuery.FORMAT, each.getKey())))
                        .toList(),
                new DataTable(
                        id,
                        caption,
                        shown.stream().map(this::heading).toList(),
                        page.items().stream()
                                .map(row -> shown.stream()
                                        .map(column -> column.cell(row))
                                        .toList())
                                .toList()),
                Pagination.of(page, address()));
    }

    /** What the list shows, and the name of its file. */
    public String caption() {
        return caption;
    }

    /** Headings of the file. */
    public List<String> headings() {
        return inFile().map(Column::label).toList();
    }

    /** Rows of the file: text, numbers, dates and times, or null. */
    public Stream<List<@Nullable Object>> rows(Stream<T> found) {
        List<Column<T>> exported = inFile().toList();
        return found.map(
                row -> exported.stream().map(column -> column.exported(row)).collect(Collectors.toList()));
    }

    private Stream<Column<T>> inFile() {
        return shown.stream().filter(each -> !each.acting());
    }

    private DataTable.Heading heading(Column<T> column) {
        if (column.sortable()) {
            return column.numeric()
                    ? sorting.number(column.label(), column.key())
                    : sorting.text(column.label(), column.key());
        }
        return column.numeric() ? DataTable.Heading.number(column.label()) : DataTable.Heading.text(column.label());
    }

    private ColumnChoice choice() {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.remove(ListQuery.COLUMNS);
        kept.values().removeIf(String::isEmpty);
        return new ColumnChoice(
                filter.action(),
                columns.stream()
                        .filter(each -> !each.acting())
                        .map(each ->
                                new ColumnChoice.Option(each.key(), each.label(), shown.contains(each), fixed(each)))
                        .toList(),
                kept,
                standard() ? null : Address.exactly(filter.action(), kept));
    }
}
