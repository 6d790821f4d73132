package org.yangguang.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The views of a list that its reader has saved: each a name for what narrows, orders and shows the list. The module that knows
 * accounts puts them into the request under {@link #ATTRIBUTE} where a list has any; templates see them as {@code views}.
 *
 * @param list path of the list
 * @param query of the list as it is shown now
 * @param plain whether nothing narrows, orders or shows the list, so that there is nothing to save
 * @param whole address of the list without any view
 * @param views by name
 */
public record SavedViews(String list, String query, boolean plain, String whole, List<View> views) {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = "views";

    /**
     * @param path of the list in this view
     * @param current whether the list is shown so now
     * @param first whether the list opens in this view
     */
    public record View(long id, String name, String path, boolean current, boolean first) {}

    public SavedViews {
        views = List.copyOf(views);
    }

    /** The view that is shown now, if any. */
    public @Nullable View current() {
        return views.stream().filter(View::current).findFirst().orElse(null);
    }

    /** All of the list and the views of it, as tabs; none as long as nothing is saved. */
    public List<Tab> tabs() {
        return views.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Tab("全部", whole, null, plain)),
                                views.stream().map(each -> new Tab(each.name(), each.path(), null, each.current())))
                        .toList();
    }
}
