package org.yangguang.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.yangguang.shared.Page;

/**
 * Links to the pages of a longer list: the first, the last, the current and its neighbours.
 *
 * @param total items on all pages together
 * @param pages how many pages there are
 * @param number of the current page, from 1
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 * @param steps numbers and gaps in reading order
 */
public record Pagination(
        long total,
        int pages,
        int number,
        @Nullable String previous,
        @Nullable String next,
        List<Step> steps) {

    private static final int NEIGHBOURS = 1;

    /** Query parameter that carries the page's number. */
    public static final String PARAMETER = "page";

    /**
     * @param label the page's number, or … for pages left out
     * @param path null for a gap
     * @param current whether this is the page shown
     */
    public record Step(String label, @Nullable String path, boolean current) {}

    /** The links of this page of a list at {@code address}: path and query; a page number in the query is replaced. */
    public static Pagination of(Page<?> page, String address) {
        List<Step> steps = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= page.pages(); number++) {
            if (number == 1 || number == page.pages() || Math.abs(number - page.number()) <= NEIGHBOURS) {
                if (number - last > 1) {
                    steps.add(new Step("…", null, false));
                }
                steps.add(new Step(Integer.toString(number), path(address, number), number == page.number()));
                last = number;
            }
        }
        return new Pagination(
                page.total(),
                page.pages(),
                page.number(),
                page.hasPrevious() ? path(address, page.number() - 1) : null,
                page.hasNext() ? path(address, page.number() + 1) : null,
                List.copyOf(steps));
    }

    private static String path(String address, int number) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(PARAMETER, number)
                .build()
                .toUriString();
    }
}
