package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of the portal needs to know of a page; every page record of the portal carries one as {@code layout}.
 *
 * @param title of the page, shown in the browser's title bar before the site's name and as the last crumb
 * @param current path of the navigation entry this page belongs to; empty for none
 * @param crumbs the pages between the front page and this one, nearest last
 * @param column null only for the front page and error pages
 * @param article null unless the page shows one published document
 */
public record PortalPage(
        String title,
        String current,
        List<Crumb> crumbs,
        @Nullable ColumnTags column,
        @Nullable ArticleTags article) {

    public PortalPage {
        crumbs = List.copyOf(crumbs);
    }

    /** The front page: site tags only, no line of crumbs. */
    public static PortalPage front() {
        return new PortalPage("首页", "/", List.of(), null, null);
    }

    /** A page that belongs to no column, such as an error page. */
    public static PortalPage titled(String title) {
        return new PortalPage(title, "", List.of(), null, null);
    }

    /** The page of a column or of a list, under the navigation entry with this path. */
    public static PortalPage of(String title, String current, ColumnTags column, Crumb... crumbs) {
        return new PortalPage(title, current, List.of(crumbs), column, null);
    }

    /** The same page, showing one published document. */
    public PortalPage showing(ArticleTags shown) {
        return new PortalPage(title, current, crumbs, column, shown);
    }

    public boolean isFront() {
        return current.equals("/") && crumbs.isEmpty();
    }
}
